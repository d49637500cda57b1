import { OVERHANG } from './better-counts'
import { shareError } from './monte-carlo-error'
import type { RankTally } from './rank-tally'

/** Rows are in the order of the alternatives. */
export type AcceptabilityEstimates = {
  /** `[i][r]`: share of the draws in which alternative i takes rank r + 1. Rows and columns sum to 1. */
  readonly rankAcceptability: readonly (readonly number[])[]
  /** Mean of the weights over the draws in which the alternative is first; `null` where it never is. */
  readonly centralWeights: readonly (readonly number[] | null)[]
  /** Probability that the alternative is first with its own central weights; `null` where it has none. */
  readonly confidence: readonly (number | null)[]
  /** `[i][k]`: share of the draws in which alternative i scores more than k, a tie counting half; `null` on the diagonal. */
  readonly pairwise: readonly (readonly (number | null)[])[]
}

/** An estimate and its Monte Carlo standard error, in the same shape. */
type WithError<Shape> = { readonly estimate: Shape; readonly error: Shape }

/** How many draws were counted, and how many independent ones they are worth. */
export type DrawCount = { readonly samples: number; readonly effectiveSamples: number }

export function rankAcceptability(
  { n, ranks }: RankTally,
  { samples, effectiveSamples }: DrawCount,
): WithError<number[][]> {
  const estimate = rowsOf(n, (i) =>
    Array.from(ranks.subarray(i * n, i * n + n), (x) => x / samples),
  )
  return { estimate, error: estimate.map((row) => row.map((p) => shareError(p, effectiveSamples))) }
}

export function pairwiseWinning(
  { n, lower }: RankTally,
  { samples, effectiveSamples }: DrawCount,
): WithError<(number | null)[][]> {
  const estimate = rowsOf(n, (i) =>
    rowsOf(n, (k) => {
      if (i === k) return null
      const losses = lower[i * (n + OVERHANG) + k] ?? 0
      const wins = lower[k * (n + OVERHANG) + i] ?? 0
      return (samples + wins - losses) / (2 * samples)
    }),
  )
  const errorOf = (p: number | null) => (p === null ? null : shareError(p, effectiveSamples))
  return { estimate, error: estimate.map((row) => row.map(errorOf)) }
}

export function centralWeights(
  { n, m, ranks, winningSums, winningSquares }: RankTally,
  { samples, effectiveSamples }: DrawCount,
): WithError<(number[] | null)[]> {
  const winsOf = (i: number) => ranks[i * n] ?? 0
  const meanOf = (sums: Float64Array, i: number) =>
    Array.from(sums.subarray(i * m, i * m + m), (sum) => sum / winsOf(i))
  const estimate = rowsOf(n, (i) => (winsOf(i) > 0 ? meanOf(winningSums, i) : null))
  const error = estimate.map((centre, i) => {
    if (!centre) return null
    const effectiveWins = (winsOf(i) * effectiveSamples) / samples
    return meanOf(winningSquares, i).map((square, j) =>
      Math.sqrt(Math.max(0, square - (centre[j] ?? 0) ** 2) / effectiveWins),
    )
  })
  return { estimate, error }
}

function rowsOf<Row>(n: number, row: (i: number) => Row): Row[] {
  return Array.from({ length: n }, (_, i) => row(i))
}
