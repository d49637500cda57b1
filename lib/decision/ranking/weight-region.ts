import { ContractError } from '../../shared/contract-error'
import { requireLength } from './decision-problem'

/** Bounds of each weight; together with Σw = 1 they cut a region out of the simplex. */
export type WeightIntervals = { readonly low: readonly number[]; readonly high: readonly number[] }

/** Every weight free: the whole simplex. */
export const wholeSimplex = (criteria: number): WeightIntervals => ({
  low: Array.from({ length: criteria }, () => 0),
  high: Array.from({ length: criteria }, () => 1),
})

/** Bounds that were computed may miss each other, or 1, by the noise of computing them. */
const noise = 1e-9

/**
 * Proves that intervals are bounds of weights and leave at least one set of weights.
 *
 * @throws ContractError `wrong-length`, `out-of-range`, `no-weights-between`
 */
export function requireIntervals({ low, high }: WeightIntervals, criteria: number): void {
  requireLength('weightIntervals.low', low.length, criteria)
  requireLength('weightIntervals.high', high.length, criteria)
  low.forEach((bound, j) => {
    const other = high[j] ?? 0
    if (!(bound >= 0 && bound <= other + noise && other <= 1 + noise)) {
      const message = `expected 0 ≤ low ≤ high ≤ 1, got ${bound} and ${other}`
      throw new ContractError({ code: 'out-of-range', path: `weightIntervals.low[${j}]`, message })
    }
  })
  const [least, most] = [sumOf(low), sumOf(high)]
  if (least > 1 + noise || most < 1 - noise) {
    const message = `expected lows that sum to at most 1 and highs to at least 1, got ${least} and ${most}`
    throw new ContractError({ code: 'no-weights-between', path: 'weightIntervals', message })
  }
}

/**
 * max Σ_j w_j x_j over the region: every weight at its low bound, what is left goes to the largest entries first.
 *
 * @example
 * largestWeightedSum([10, 30], { low: [0.5, 0], high: [1, 1] }) // => 20
 */
export function largestWeightedSum(
  entries: readonly number[],
  { low, high }: WeightIntervals,
): number {
  const byEntry = entries.map((entry, j) => ({ entry, low: low[j] ?? 0, high: high[j] ?? 0 }))
  byEntry.sort((a, b) => b.entry - a.entry)
  let left = Math.max(0, 1 - sumOf(low))
  let sum = 0
  for (const { entry, low: least, high: most } of byEntry) {
    const added = Math.min(left, most - least)
    sum += entry * (least + added)
    left -= added
  }
  return sum
}

const sumOf = (entries: readonly number[]) => entries.reduce((sum, entry) => sum + entry, 0)
