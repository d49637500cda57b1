/** Why a coefficient of agreement does not exist for a table. */
export type CoefficientGap =
  | 'too-few-raters'
  | 'too-few-units'
  | 'too-few-values'
  | 'missing-cells'
  | 'no-variation'
  | 'not-a-ratio-scale'

/** A coefficient of agreement, or the reason why there is none. Never NaN. */
export type Coefficient =
  | { readonly value: number }
  | { readonly value: null; readonly reason: CoefficientGap }

/** Ratings: one row a rater, one column a unit (a bid, or a cell bid × criterion); `null` where a rater said nothing. */
export type RatingTable = readonly (readonly (number | null)[])[]

export const withoutValue = (reason: CoefficientGap): Coefficient => ({ value: null, reason })
