import { percent } from './geometry-axis'
import { columnsOfDots } from './geometry-dots'

type EvaluatorDotsProps = {
  /** One for each evaluator who scored, on the scale from `minimum` to `maximum`. */
  readonly scores: readonly number[]
  readonly minimum: number
  readonly maximum: number
  /** Read aloud; leave out where the cell around it says the numbers. */
  readonly label?: string
  /** Agreed in moderation: an accent tick, and the dots step back. */
  readonly agreed?: number | null
  /** Marks the spread as worth talking about. */
  readonly spread?: boolean
}

/** Do evaluators agree: one dot per evaluator on the scale, stacked where they gave the same score. */
export function EvaluatorDots({
  scores,
  minimum,
  maximum,
  label,
  agreed = null,
  spread = false,
}: EvaluatorDotsProps) {
  const at = (score: number) => percent(6 + ((score - minimum) / (maximum - minimum || 1)) * 88)
  const base = size.height - size.foot
  const ink = agreed === null ? 'var(--ink)' : 'var(--ink-3)'
  const dots = columnsOfDots(scores, (maximum - minimum) / 40, size.step, base - size.radius)
  return (
    <svg width="100%" height={size.height} role={label ? 'img' : 'presentation'} aria-label={label}>
      {spread && scores.length > 1 && (
        <SpreadBar from={Math.min(...scores)} to={Math.max(...scores)} at={at} base={base} />
      )}
      <line x1="6%" x2="94%" y1={base} y2={base} stroke="var(--line-2)" />
      <ScaleSteps minimum={minimum} maximum={maximum} at={at} base={base} />
      {dots.map(({ score, lift, index }) => (
        <circle
          key={index}
          cx={at(score)}
          cy={base - lift}
          r={size.radius}
          fill={ink}
          stroke="var(--surface)"
          strokeWidth="1"
        />
      ))}
      {agreed !== null && (
        <rect
          x={at(agreed)}
          y={base - 7}
          width="4"
          height="14"
          rx="1"
          fill="var(--accent)"
          transform="translate(-2 0)"
        />
      )}
    </svg>
  )
}

const size = { height: 42, foot: 8, radius: 3.6, step: 7.5 } as const

type Place = { readonly at: (score: number) => string; readonly base: number }

function SpreadBar({ from, to, at, base }: Place & { readonly from: number; readonly to: number }) {
  return (
    <line
      x1={at(from)}
      x2={at(to)}
      y1={base}
      y2={base}
      stroke="var(--caution-mark)"
      strokeOpacity=".35"
      strokeWidth="7"
    />
  )
}

function ScaleSteps({
  minimum,
  maximum,
  at,
  base,
}: Place & { readonly minimum: number; readonly maximum: number }) {
  const steps = Math.min(10, Math.max(1, Math.round(maximum - minimum)))
  return Array.from({ length: steps + 1 }, (_, index) => {
    const x = at(minimum + (index / steps) * (maximum - minimum))
    return <line key={x} x1={x} x2={x} y1={base - 2} y2={base + 2} stroke="var(--line-3)" />
  })
}
