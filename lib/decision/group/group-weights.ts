import { runSampling, type SamplingSteps, type SamplingWatch } from '../random/sampling-steps'
import { type BayesianBestWorst, bayesianBestWorst } from './bayesian-best-worst'
import { measureDisagreement } from './disagreement'
import type { Disagreement } from './disagreement-findings'
import { checkGroupJudgements, expertIds, type GroupJudgements } from './group-judgements'
import { individualWeights } from './individual-weights'

/** One expert's weights, in the order of the criteria. */
export type IndividualWeights = {
  /** As given, or `expert-1`, `expert-2`, … by position. */
  readonly id: string
  /** From the expert's answers alone, by the linear Best-Worst model. */
  readonly linear: readonly number[]
  /** Posterior mean within the group, drawn towards the others the more they agree. */
  readonly posterior: readonly number[]
}

/** The weights of a group, with how far to trust them and whether they stand for anybody. */
export type GroupWeights = Omit<BayesianBestWorst, 'individual' | 'draws'> & {
  readonly disagreement: Pick<Disagreement, 'kendallW' | 'camps' | 'note'>
  readonly individual: readonly IndividualWeights[]
}

/** The same, with the posterior draws of the group's weights: rows are draws, columns criteria. */
export type GroupWeightsWithDraws = GroupWeights & Pick<BayesianBestWorst, 'draws'>

/**
 * Group weights by Bayesian BWM with credal ranking, and the disagreement between the experts.
 *
 * @returns the result; `null` only when `watch` cancelled it
 * @throws ContractError (a RangeError) for unusable judgements or settings
 */
export function computeGroupWeights(input: GroupJudgements): GroupWeights
export function computeGroupWeights(
  input: GroupJudgements,
  watch: SamplingWatch,
): GroupWeights | null
export function computeGroupWeights(
  input: GroupJudgements,
  watch: SamplingWatch = {},
): GroupWeights | null {
  const result = runSampling(groupWeightsSteps(input), watch)
  if (!result) return null
  const { draws: _, ...weights } = result
  return weights
}

/** {@link computeGroupWeights} in steps of a hundred transitions, with the draws that rank acceptability needs. */
export function* groupWeightsSteps(input: GroupJudgements): SamplingSteps<GroupWeightsWithDraws> {
  checkGroupJudgements(input)
  const linear = individualWeights(input.experts)
  const { kendallW, camps, note } = measureDisagreement(input.experts)
  const { individual, ...group } = yield* bayesianBestWorst(input)
  return {
    ...group,
    disagreement: { kendallW, camps, note },
    individual: expertIds(input.experts).map((id, k) => ({
      id,
      linear: linear[k] ?? [],
      posterior: individual[k] ?? [],
    })),
  }
}
