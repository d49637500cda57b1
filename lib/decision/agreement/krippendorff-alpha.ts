import { type Coefficient, type RatingTable, withoutValue } from './coefficient'
import {
  intervalPairs,
  nominalPairs,
  ordinalGroups,
  type PairDisagreement,
  type RatingScale,
  ratioPairs,
  unitRangeGroups,
} from './pair-disagreement'
import { checkRatingTable, ratingsByUnit } from './rating-table'

/**
 * Krippendorff's α = 1 − D_o/D_e: observed disagreement within units over the disagreement expected by chance.
 * With P(x) = Σ δ² over ordered pairs, α = 1 − (n − 1) Σ_u [P(u)/(m_u − 1)] / P(all pairable values).
 *
 * Source: Krippendorff (2011), Computing Krippendorff's Alpha-Reliability, sections A to F.
 *
 * @param table m rows of raters, columns of units, null where a rater said nothing; a unit with fewer than two
 *   ratings cannot be paired and takes no part
 * @returns 1 for perfect agreement, 0 as by chance, negative when worse; without a value, by reason, when nothing
 *   can be paired, all pairable values are alike, or the ratio scale meets a negative value
 * @throws ContractError when the table is ragged or an entry is not finite
 * @example
 * krippendorffAlpha([[1, 2, 2], [1, 2, 2]], 'nominal') // => { value: 1 }
 */
export function krippendorffAlpha(table: RatingTable, scale: RatingScale): Coefficient {
  checkRatingTable(table)
  if (table.length < 2) return withoutValue('too-few-raters')
  return alphaOfUnits(pairableUnits(table), scale)
}

/** The ratings of every unit that at least two raters rated. */
export const pairableUnits = (table: RatingTable): number[][] =>
  ratingsByUnit(table).filter((ratings) => ratings.length > 1)

function alphaOfUnits(units: readonly (readonly number[])[], scale: RatingScale): Coefficient {
  const ratings = units.flat()
  if (ratings.length === 0) return withoutValue('too-few-values')
  if (scale === 'ratio' && ratings.some((rating) => rating < 0)) {
    return withoutValue('not-a-ratio-scale')
  }
  if (ratings.every((rating) => rating === ratings[0])) return withoutValue('no-variation')
  const groups = regrouped(units, scale)
  const P = pairsOnScale[scale]
  const observed = groups.reduce((sum, group) => sum + P(group) / (group.length - 1), 0)
  return { value: 1 - ((ratings.length - 1) * observed) / P(groups.flat()) }
}

function regrouped(units: readonly (readonly number[])[], scale: RatingScale) {
  if (scale === 'ordinal') return ordinalGroups(units)
  return scale === 'interval' ? unitRangeGroups(units) : units
}

const pairsOnScale: Readonly<Record<RatingScale, PairDisagreement>> = {
  nominal: nominalPairs,
  ordinal: intervalPairs,
  interval: intervalPairs,
  ratio: ratioPairs,
}
