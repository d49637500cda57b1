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
 * The weights of the region that make Σ_j w_j x_j largest: every weight at its low bound, what is left goes to the
 * largest entries first. They are a corner of the region.
 *
 * @example
 * weightsFavouring([10, 30], { low: [0.5, 0], high: [1, 1] }) // => [0.5, 0.5]
 */
export function weightsFavouring(
  entries: readonly number[],
  { low, high }: WeightIntervals,
): number[] {
  const weights = [...low]
  const largestFirst = [...entries.keys()].sort((a, b) => (entries[b] ?? 0) - (entries[a] ?? 0))
  let left = Math.max(0, 1 - sumOf(low))
  for (const j of largestFirst) {
    const least = low[j] ?? 0
    const added = Math.min(left, Math.max(0, (high[j] ?? 0) - least))
    weights[j] = least + added
    left -= added
    if (left <= 0) break
  }
  return weights
}

const sumOf = (entries: readonly number[]) => entries.reduce((sum, entry) => sum + entry, 0)
