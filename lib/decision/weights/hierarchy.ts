import { ContractError } from '../../shared/contract-error'
import { type BestWorstEvaluation, evaluateBestWorst } from './best-worst'
import type { BestWorstInput } from './best-worst-input'

/**
 * One set of questions: the answers about its items, or a single item, which needs no question and takes the whole weight.
 */
export type QuestionSet = BestWorstInput | { readonly criteria: readonly [string] }

/** Answers in two levels: about the domains, then inside each domain, in the order of `domains.criteria`. */
export type HierarchyAnswers = {
  readonly domains: QuestionSet
  readonly within: readonly QuestionSet[]
}

/** One criterion's share of the whole: the product of its domain's weight and its weight inside the domain; all in [0, 1]. */
export type GlobalWeight = {
  readonly domain: string
  readonly criterion: string
  readonly weight: number
  readonly low: number
  readonly high: number
}

/** `evaluation` is `null` for a single item. */
export type HierarchyEvaluation = {
  readonly domains: BestWorstEvaluation | null
  readonly within: readonly (BestWorstEvaluation | null)[]
  /** Criteria domain by domain, in input order; the weights sum to 1. */
  readonly global: readonly GlobalWeight[]
}

/** The longest set that one person can compare at once, after Rezaei (2016), doi 10.1016/j.omega.2015.12.001. */
const longestQuestionSet = 9

/**
 * Weighs a hierarchy: domains first, then the criteria inside each, and multiplies through. Weights are the linear ones;
 * intervals the nonlinear ones, multiplied end by end, which is exact because the two sets of answers are independent.
 *
 * @throws ContractError (a RangeError) `too-many-items` where a set has more than 9 items, `wrong-length` where the sets do
 * not match the domains, and for any set what `evaluateBestWorst` throws; the path starts at `domains` or `within[i]`
 */
export function evaluateHierarchy(answers: HierarchyAnswers): HierarchyEvaluation {
  const { domains, within } = answers
  if (within.length !== domains.criteria.length) {
    throw new ContractError({
      code: 'wrong-length',
      path: 'within',
      message: `expected ${domains.criteria.length} question sets, one per domain, got ${within.length}`,
    })
  }
  const above = evaluateSet('domains', domains)
  const below = within.map((set, d) => evaluateSet(`within[${d}]`, set))
  const weights = globalWeights(
    above.weights,
    below.map((set) => set.weights),
  )
  const low = globalWeights(
    above.low,
    below.map((set) => set.low),
  )
  const high = globalWeights(
    above.high,
    below.map((set) => set.high),
  )
  return {
    domains: above.evaluation,
    within: below.map(({ evaluation }) => evaluation),
    global: domains.criteria.flatMap((domain, d) =>
      (within[d]?.criteria ?? []).map((criterion, j) => ({
        domain,
        criterion,
        weight: weights[d]?.[j] ?? 0,
        low: low[d]?.[j] ?? 0,
        high: high[d]?.[j] ?? 0,
      })),
    ),
  }
}

/**
 * Multiplies each domain's weight into the weights inside it. Serves weights, lower ends and upper ends alike.
 *
 * @param within one array per domain
 * @returns one array per domain, as long as that of `within`
 * @throws ContractError (a RangeError) `wrong-length` when `within` has not one array per domain
 * @example
 * globalWeights([0.75, 0.25], [[0.5, 0.5], [1]]) // => [[0.375, 0.375], [0.25]]
 */
export function globalWeights(
  domains: ArrayLike<number>,
  within: readonly ArrayLike<number>[],
): number[][] {
  if (within.length !== domains.length) {
    throw new ContractError({
      code: 'wrong-length',
      path: 'within',
      message: `expected ${domains.length} arrays, one per domain, got ${within.length}`,
    })
  }
  return within.map((weights, d) => Array.from(weights, (weight) => weight * (domains[d] ?? 0)))
}

/**
 * Carries posterior draws through a hierarchy: draw t of the whole is draw t of the domains times draw t inside each domain.
 * The levels were sampled independently, so any pairing of their draws is a sample of the product.
 *
 * @param domainDraws one row of domain weights per draw
 * @param withinDraws per domain, one row of weights per draw; as many draws as `domainDraws`
 * @returns one row per draw: all criteria, domain by domain
 * @throws ContractError (a RangeError) `wrong-length` when a domain is missing or has another number of draws
 * @example
 * globalDraws([[0.5, 0.5]], [[[1]], [[0.25, 0.75]]]) // => [[0.5, 0.125, 0.375]]
 */
export function globalDraws(
  domainDraws: readonly ArrayLike<number>[],
  withinDraws: readonly (readonly ArrayLike<number>[])[],
): number[][] {
  for (const [d, draws] of withinDraws.entries()) {
    if (draws.length !== domainDraws.length) {
      throw new ContractError({
        code: 'wrong-length',
        path: `within[${d}]`,
        message: `expected ${domainDraws.length} draws, got ${draws.length}`,
      })
    }
  }
  return domainDraws.map((domains, t) =>
    globalWeights(
      domains,
      withinDraws.map((draws) => draws[t] ?? []),
    ).flat(),
  )
}

function evaluateSet(path: string, set: QuestionSet) {
  if (set.criteria.length > longestQuestionSet) {
    throw new ContractError({
      code: 'too-many-items',
      path: `${path}.criteria`,
      message: `expected at most ${longestQuestionSet} items in a question set, got ${set.criteria.length}`,
    })
  }
  if (!('best' in set)) return { evaluation: null, weights: [1], low: [1], high: [1] }
  const evaluation = atPath(path, () => evaluateBestWorst(set))
  const { linear, nonlinear } = evaluation
  return { evaluation, weights: linear.weights, low: nonlinear.low, high: nonlinear.high }
}

/** Runs a check whose paths are relative to one part of the input. */
function atPath<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    const inner = error.path === '' ? path : `${path}.${error.path}`
    throw new ContractError({ code: error.code, path: inner, message: error.message })
  }
}
