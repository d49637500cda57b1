import { midRanks } from './mid-ranks'

/** Krippendorff's four difference functions, by the scale of the ratings. */
export type RatingScale = 'nominal' | 'ordinal' | 'interval' | 'ratio'

/** Σ δ² over all ordered pairs of the values of one group. */
export type PairDisagreement = (values: readonly number[]) => number

/** δ² = 1 where two values differ: m² − Σ f², f the frequency of each value. */
export function nominalPairs(values: readonly number[]): number {
  const alike = frequenciesOf(values).reduce((sum, [, frequency]) => sum + frequency ** 2, 0)
  return values.length ** 2 - alike
}

/** δ² = (c − k)²: summed as 2m Σ (x − mean)², in two passes. */
export function intervalPairs(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return 2 * values.length * values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
}

/**
 * Moves and stretches all values of the table to [0, 1]. α on the interval scale does not change, values such as
 * 1e9 + 0.001 keep their digits, and no square overflows or vanishes.
 */
export function unitRangeGroups(groups: readonly (readonly number[])[]): number[][] {
  const low = groups.flat().reduce((least, value) => Math.min(least, value), Number.MAX_VALUE)
  const range = groups.flat().reduce((most, value) => Math.max(most, value - low), 0)
  return groups.map((group) => group.map((value) => (value - low) / range))
}

/** δ² = ((c − k)/(c + k))² for values that are not negative; two zeros do not differ. */
export function ratioPairs(values: readonly number[]): number {
  const frequencies = frequenciesOf(values)
  let sum = 0
  for (const [c, ofC] of frequencies) {
    for (const [k, ofK] of frequencies) if (c !== k) sum += ofC * ofK * ((c - k) / (c + k)) ** 2
  }
  return sum
}

/**
 * Replaces every value by its mid-rank among all values of the table: the squared difference of two mid-ranks is
 * Krippendorff's ordinal δ² = (Σ_{g=c..k} n_g − (n_c + n_k)/2)².
 */
export function ordinalGroups(groups: readonly (readonly number[])[]): number[][] {
  const ranks = midRanks(groups.flat())
  let start = 0
  return groups.map((group) => {
    start += group.length
    return ranks.slice(start - group.length, start)
  })
}

function frequenciesOf(values: readonly number[]): (readonly [number, number])[] {
  const frequencies = new Map<number, number>()
  for (const value of values) frequencies.set(value, (frequencies.get(value) ?? 0) + 1)
  return [...frequencies]
}
