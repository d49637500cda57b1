import { type Advice, adviseChange } from './advice'
import { type BestWorstInput, checkBestWorst } from './best-worst-input'
import { type BestWorstWarning, warningsAbout } from './best-worst-warnings'
import { type BestWorstConsistency, bestWorstConsistency } from './consistency'
import { type LinearWeights, linearBestWorst } from './linear-best-worst'
import { linearBestWorstExact } from './linear-best-worst-exact'
import { requireEnoughAnswers } from './missing-answers'
import { type IntervalWeights, nonlinearBestWorst } from './nonlinear-best-worst'
import { type BestWorstTie, findTies } from './ties'

/** Everything the Best-Worst Method says about one person's answers. Arrays are in the order of `criteria`; see each type. */
export type BestWorstEvaluation = {
  /** `exact`: the same weights as fractions such as `9/28`; present when asked for. */
  readonly linear: LinearWeights & { readonly exact?: readonly string[] }
  readonly nonlinear: IntervalWeights
  readonly consistency: BestWorstConsistency
  readonly advice: readonly Advice[]
  readonly ties: readonly BestWorstTie[]
  readonly warnings: readonly BestWorstWarning[]
}

/**
 * Evaluates one person's answers: linear weights, nonlinear intervals, consistency with its verdict, the answer to revisit,
 * ambiguities solved each way, and warnings. Fast enough to run at every keystroke; the result is plain JSON without NaN.
 *
 * Answers may be missing (`null`) as long as every criterion has one and best is linked with worst.
 *
 * @param options `exact` adds the linear weights as fractions
 * @throws ContractError (a RangeError) with `code` and `path` where the input breaks the contract of {@link BestWorstInput};
 * `answers-missing` where the answers given do not determine the weights
 * @example
 * evaluateBestWorst({ criteria: ['price', 'comfort'], best: 'price', worst: 'comfort', bestToOthers: [1, 3], othersToWorst: [3, 1] }, { exact: true }).linear // => { weights: [0.75, 0.25], xi: 0, exact: ['3/4', '1/4'] }
 */
export function evaluateBestWorst(
  input: BestWorstInput,
  options: { readonly exact?: boolean } = {},
): BestWorstEvaluation {
  const { criteria, scale, comparisons } = checkBestWorst(input)
  requireEnoughAnswers(comparisons, criteria)
  const linear = linearBestWorst(comparisons)
  const nonlinear = nonlinearBestWorst(comparisons)
  const consistency = bestWorstConsistency(comparisons, nonlinear.xi)
  const exact = options.exact ? { exact: linearBestWorstExact(comparisons).weights } : {}
  return {
    linear: { ...linear, ...exact },
    nonlinear,
    consistency,
    advice: consistency.acceptable === false ? adviseChange(comparisons, criteria, scale) : [],
    ties: findTies(comparisons, criteria),
    warnings: warningsAbout({ criteria, comparisons, linear, nonlinear, consistency }),
  }
}
