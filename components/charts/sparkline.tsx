import { sparkPath } from './geometry-spark'

type SparklineProps = {
  /** In order of time; null leaves a gap. */
  readonly values: readonly (number | null)[]
  /** Says the first and the last value and the direction. */
  readonly label: string
}

/** A line the size of a word, from the lowest to the highest value. The numbers stand beside it. */
export function Sparkline({ values, label }: SparklineProps) {
  return (
    <svg
      role="img"
      aria-label={label}
      width="72"
      height="18"
      viewBox="0 0 72 18"
      className="inline-block align-middle"
    >
      <path
        d={sparkPath(values, 72, 18)}
        fill="none"
        stroke="var(--ink-2)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
