/**
 * Ranks from 1 for the smallest; equal values share the mean of the ranks they take up (Kendall's mid-ranks).
 *
 * @returns ranks in the order of the values; they always sum to n(n + 1)/2
 * @example
 * midRanks([30, 10, 10, 20]) // => [4, 1.5, 1.5, 3]
 */
export function midRanks(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const rankOf = new Map<number, number>()
  let start = 0
  while (start < sorted.length) {
    const value = sorted[start] ?? 0
    let end = start
    while (end < sorted.length && sorted[end] === value) end += 1
    rankOf.set(value, (start + 1 + end) / 2)
    start = end
  }
  return values.map((value) => rankOf.get(value) ?? 0)
}
