import type { BandsValue } from './bands-value'
import type { CategoriesValue } from './categories-value'
import type { CountWithDistributionValue } from './count-with-distribution-value'
import type { FormulaValue } from './formula-value'
import type { CurveValue } from './piecewise-value'
import type { RatingValue } from './rating-value'
import type { YesNoValue } from './yes-no-value'

/**
 * How a criterion turns evidence into a value from 0 to 100, fixed before bids are opened. Plain JSON.
 * Anchors are absolute, never the best or worst of the bids received: that would let a losing bid decide the winner.
 */
export type ValueFunction =
  | CurveValue
  | BandsValue
  | CategoriesValue
  | YesNoValue
  | CountWithDistributionValue
  | RatingValue
  | FormulaValue

export type ValueFunctionKind = ValueFunction['kind']

/** Every kind, in the order in which a form offers them. */
export const valueFunctionKinds = [
  'linear',
  'piecewise',
  'bands',
  'categories',
  'yes-no',
  'target',
  'deadline',
  'count-with-distribution',
  'rating',
  'formula',
] as const satisfies readonly ValueFunctionKind[]
