import { type AdditiveRanking, type RankingRules, rankAdditively } from './additive-ranking'
import type { OpenDecisionProblem } from './decision-problem'

/** A set of weights by name: a published column, the experts' posterior mean, the official set. */
export type NamedWeights = { readonly id: string; readonly weights: readonly number[] }

/**
 * The same bids under every set of weights.
 *
 * @returns one ranking a set, in the order of the sets
 * @throws ContractError when a set does not fit the problem
 */
export const rankUnderEachWeightSet = (
  problem: OpenDecisionProblem,
  sets: readonly NamedWeights[],
  rules: RankingRules,
): { readonly id: string; readonly ranking: AdditiveRanking }[] =>
  sets.map(({ id, weights }) => ({ id, ranking: rankAdditively({ ...problem, weights }, rules) }))

export type RankingWithout = {
  readonly removed: string
  /** Ids of the others, best first, ranked without it. */
  readonly order: readonly string[]
  /** Whether the others stand as they stood with it. Always so for fixed anchors; cross-checks can differ. */
  readonly isOrderKept: boolean
}

/**
 * The ranking again with each alternative removed, by any method that orders ids.
 *
 * @param orderOf the method, for example `(problem) => rankAdditively(problem, rules).order`
 * @returns one entry an alternative, in the order of the input; empty for a single alternative
 */
export function rankWithoutEach<Problem extends OpenDecisionProblem>(
  problem: Problem,
  orderOf: (problem: Problem) => readonly string[],
): RankingWithout[] {
  if (problem.alternatives.length < 2) return []
  const whole = orderOf(problem)
  return problem.alternatives.map((removed, i) => {
    const order = orderOf({
      ...problem,
      alternatives: problem.alternatives.filter((_, other) => other !== i),
      values: problem.values.filter((_, other) => other !== i),
    })
    const before = whole.filter((id) => id !== removed)
    return { removed, order, isOrderKept: before.every((id, place) => id === order[place]) }
  })
}
