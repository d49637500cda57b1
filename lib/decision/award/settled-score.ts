import { rationalFromNumber, rationalToNumber, roundRational } from '../../shared/rational'

/** As fine as the additive ranking parts scores. */
const noiseDecimals = 9

/**
 * A score without the noise of the additions that made it, so that a published rounding decides a threshold and not the
 * order of summation. Sums of doubles stray by less than 1e-12 of a point; bids differ by far more than 1e-9.
 *
 * @example
 * settledScore(0.1 + 0.2) // => 0.3
 */
export const settledScore = (score: number): number =>
  rationalToNumber(roundRational(rationalFromNumber(score), noiseDecimals))
