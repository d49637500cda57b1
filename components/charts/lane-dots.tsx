import { percent } from './geometry-axis'
import { levelExtent, stackLevels } from './geometry-lanes'

type LaneDot = {
  readonly letter: string
  /** Per cent of the lane's width. */
  readonly at: number
  readonly isFirst: boolean
}

type LaneDotsProps = {
  readonly label: string
  /** Most important first: where two would cover each other, the later one is lifted off the lane. */
  readonly dots: readonly LaneDot[]
  /** Nearer than this, in per cent of the width, dots would cover each other. */
  readonly gap: number
  readonly className: string
}

const levelPx = 23

/**
 * Lettered dots along one lane; a lifted dot keeps a thin line to its true place. All rings are three paths of lines
 * without length and with round ends, however many dots there are.
 */
export function LaneDots({ label, dots, gap, className }: LaneDotsProps) {
  const levels = stackLevels(
    dots.map(({ at }) => at),
    gap,
  )
  const { above, below } = levelExtent(levels)
  const height = 46 + (above + below) * levelPx
  const middle = 23 + above * levelPx
  const placed = dots.map((dot, index) => ({ ...dot, y: middle + (levels[index] ?? 0) * levelPx }))
  const lifted = placed.filter(({ y }) => y !== middle)
  const rings = (isFirst: boolean) =>
    placed
      .filter((dot) => dot.isFirst === isFirst)
      .map(({ at, y }) => `M${at} ${y}h0`)
      .join('')
  return (
    <svg role="img" aria-label={label} width="100%" height={height} className={className}>
      <svg
        aria-hidden="true"
        width="100%"
        height={height}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        className="overflow-visible [&_path]:[stroke-linecap:round] [&_path]:[vector-effect:non-scaling-stroke]"
      >
        <path d={`M0 ${middle}H100`} stroke="var(--line-2)" />
        <path
          d={lifted.map(({ at, y }) => `M${at} ${middle}V${y}`).join('')}
          stroke="var(--line-3)"
        />
        <path
          d={lifted.map(({ at }) => `M${at} ${middle}h0`).join('')}
          stroke="var(--ink)"
          strokeWidth="4"
        />
        <path d={rings(false)} stroke="var(--line-3)" strokeWidth="21.5" />
        <path d={rings(false)} stroke="var(--surface)" strokeWidth="18.5" />
        <path d={rings(true)} stroke="var(--ink)" strokeWidth="21.5" />
      </svg>
      {placed.map(({ letter, at, y, isFirst }) => (
        <text
          key={letter}
          x={percent(at)}
          y={y}
          dy=".36em"
          textAnchor="middle"
          className={isFirst ? 'fill-on-ink font-bold text-xs' : 'fill-ink font-bold text-xs'}
        >
          {letter}
        </text>
      ))}
    </svg>
  )
}
