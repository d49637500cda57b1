import {
  compareRationals,
  type Rational,
  rationalFromNumber,
  roundRational,
} from '../../shared/rational'

/**
 * The published rule by which scores meet thresholds and each other.
 * `decimals` null compares exactly as computed; a number rounds first, half away from zero.
 */
export type RoundingRule = { readonly decimals: number | null }

/** A score as the rounding rule lets it be compared. */
export const comparable = (score: Rational, { decimals }: RoundingRule): Rational =>
  decimals === null ? score : roundRational(score, decimals)

/**
 * Whether a score reaches a threshold: equal is enough. What 69.995 does against 70 depends on the published rounding
 * alone: it passes when scores are rounded to two decimals first, and fails when they are compared as computed.
 *
 * @example
 * meetsThreshold(rationalFromNumber(69.995), 70, { decimals: 2 }) // => true
 * @example
 * meetsThreshold(rationalFromNumber(69.995), 70, { decimals: null }) // => false
 */
export const meetsThreshold = (score: Rational, threshold: number, rounding: RoundingRule) =>
  compareRationals(comparable(score, rounding), rationalFromNumber(threshold)) >= 0
