import type { BidState } from './bid-label'
import { percent } from './geometry-axis'

type LetterDotProps = {
  readonly letter: string
  /** Per cent of the drawing's width. */
  readonly x: number
  /** A length in px, or per cent as text. */
  readonly y: number | string
  readonly state: BidState
  /** Moves the dot from its place, in px, where another one covers it. */
  readonly lift?: number
}

const rings: Readonly<Record<BidState, { fill: string; stroke: string; text: string }>> = {
  plain: { fill: 'var(--surface)', stroke: 'var(--line-3)', text: 'var(--ink)' },
  first: { fill: 'var(--ink)', stroke: 'var(--ink)', text: 'var(--on-ink)' },
  'knocked-out': { fill: 'var(--surface)', stroke: 'var(--line-3)', text: 'var(--ink-3)' },
}

/** A bid's letter as a dot inside an SVG drawing. A lifted dot keeps a thin line to its true place. */
export function LetterDot({ letter, x, y, state, lift = 0 }: LetterDotProps) {
  const ring = rings[state]
  return (
    <svg aria-hidden="true" x={percent(x)} y={y} className="overflow-visible">
      {lift !== 0 && (
        <>
          <line y2={lift} stroke="var(--line-3)" />
          <circle r="2" fill="var(--ink)" />
        </>
      )}
      <g transform={`translate(0 ${lift})`}>
        <circle
          r="10"
          fill={ring.fill}
          stroke={ring.stroke}
          strokeWidth="1.5"
          {...(state === 'knocked-out' && { strokeDasharray: '3 2' })}
        />
        <text
          dy=".36em"
          className="font-bold text-xs"
          textAnchor="middle"
          style={{ fill: ring.text }}
        >
          {letter}
        </text>
      </g>
    </svg>
  )
}
