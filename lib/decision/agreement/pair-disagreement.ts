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

/**
 * δ² = (c − k)²: summed as 2m Σ (x − mean)², in two passes after moving the origin to the first value, so that
 * values such as 1e9 + 0.001 keep their digits.
 */
export function intervalPairs(values: readonly number[]): number {
  const origin = values[0] ?? 0
  const moved = values.map((value) => value - origin)
  const mean = moved.reduce((sum, value) => sum + value, 0) / moved.length
  return 2 * moved.length * moved.reduce((sum, value) => sum + (value - mean) ** 2, 0)
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
