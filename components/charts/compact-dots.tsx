import { columnsOfDots } from './geometry-dots'

/**
 * One dot per evaluator on a scale of 0 to 100, small enough for a cell of a heat table. All dots are one path of round
 * line ends, which stay round however wide the cell is: a large table has thousands of them.
 */
export function CompactDots({ scores }: { readonly scores: readonly number[] }) {
  return (
    <svg
      role="presentation"
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
    >
      <path d={`M6 ${base}H94`} stroke="var(--line-2)" vectorEffect="non-scaling-stroke" />
      <path
        d={dotsPath(scores)}
        stroke="var(--ink)"
        strokeWidth={diameter}
        strokeLinecap="round"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

const height = 20
const base = 16
const diameter = 4.8
const step = 5.2

/** A line without length for each dot. */
const dotsPath = (scores: readonly number[]): string =>
  columnsOfDots(scores, 2.5, step, base - diameter / 2)
    .map(({ score, lift }) => `M${tenths(6 + score * 0.88)} ${tenths(base - lift)}h0`)
    .join('')

const tenths = (value: number): number => Math.round(value * 10) / 10
