/**
 * Σ_j w_j x_j, in the order of the entries.
 *
 * @example
 * weightedSum([0.25, 0.75], [40, 80]) // => 70
 */
export function weightedSum(weights: readonly number[], entries: readonly number[]): number {
  let sum = 0
  for (const [j, weight] of weights.entries()) sum += weight * (entries[j] ?? 0)
  return sum
}

/** a − b, entry by entry. */
export const differencesOf = (a: readonly number[], b: readonly number[]): number[] =>
  a.map((entry, j) => entry - (b[j] ?? 0))
