import { runSampling } from '../../decision/random/sampling-steps'
import {
  arithmeticMeanWeights,
  geometricMeanWeights,
} from '../../decision/weights/aggregate-individual-weights'
import type { BestWorstEvaluation } from '../../decision/weights/best-worst'
import { evaluateHierarchy, type QuestionSet } from '../../decision/weights/hierarchy'
import { wholeInBasisPoints } from '../../decision/weights/published-weight-set'
import { canonicalJson } from '../../shared/canonical-json'
import { panelMethod, panelWeightsSteps } from '../sampling/panel-weights-rules'
import type { DossierComputation, DossierWeightSet } from './dossier-schema'
import { sha256Of } from './sha-256-rules'

type Answers = Omit<DossierComputation, 'hash' | 'individual'>

/** The hash by which the product names a computation: of all that it was made from. */
export function computationHash({ method, domains, questionSets, priors, draws, seed }: Answers) {
  const bare = questionSets.map(({ id, items, experts }) => ({
    id,
    items,
    experts: experts.map(({ expert, bestToOthers, othersToWorst }) => ({
      id: expert,
      bestToOthers,
      othersToWorst,
    })),
  }))
  return sha256Of(canonicalJson({ method, domains, questionSets: bare, priors, draws, seed }))
}

/**
 * Each expert's own weights and consistency, from the answers. Empty where somebody's best or worst is not known.
 *
 * @throws ContractError where answers cannot be used
 */
export function individualWeightsOf(computation: Answers): DossierComputation['individual'] {
  const sheets = computation.questionSets.flatMap(({ experts }) => experts)
  if (sheets.some(({ best, worst }) => best === null || worst === null)) return []
  const experts = [...new Set(sheets.map(({ expert }) => expert))]
  return experts.map((expert) => individualOf(computation, expert))
}

function individualOf(computation: Answers, expert: string) {
  const { domains } = computation
  const evaluation = evaluateHierarchy({
    domains: questionSet(
      computation,
      'domains',
      domains.map(({ id }) => id),
      expert,
    ),
    within: domains.map(({ id, criteria }) => questionSet(computation, id, criteria, expert)),
  })
  const named = [
    ['domains', evaluation.domains] as const,
    ...evaluation.within.map((one, place) => [domains[place]?.id ?? '', one] as const),
  ]
  return {
    expert,
    weights: evaluation.global.map(({ weight }) => weight),
    questionSets: named.flatMap(([id, one]) => (one === null ? [] : [consistencyOf(id, one)])),
  }
}

const consistencyOf = (id: string, { linear, consistency }: BestWorstEvaluation) => ({
  questionSet: id,
  weights: [...linear.weights],
  xi: linear.xi,
  input: consistency.input,
  output: consistency.output,
  ordinal: consistency.ordinal,
})

function questionSet(
  { questionSets }: Answers,
  id: string,
  items: readonly string[],
  expert: string,
): QuestionSet {
  const [only] = items
  if (only !== undefined && items.length === 1) return { criteria: [only] }
  const found = questionSets.find((set) => set.id === id)
  const sheet = found?.experts.find((one) => one.expert === expert)
  return {
    criteria: found?.items ?? items,
    best: sheet?.best ?? '',
    worst: sheet?.worst ?? '',
    bestToOthers: sheet?.bestToOthers ?? [],
    othersToWorst: sheet?.othersToWorst ?? [],
  }
}

/** The sum of the entries as printed, in hundredths of a per cent; null for a computed set. */
export const printedTotalOf = ({ weights }: DossierWeightSet): number | null =>
  weights.some(({ printed }) => printed === null)
    ? null
    : weights.reduce((sum, { printed }) => sum + (printed ?? 0), 0)

/** Why the shares of a set are not recomputed. */
export type SkippedBecause =
  | 'posterior-not-drawn'
  | 'answers-changed'
  | 'unknown-method'
  | 'too-many-draws'

/** Draws of a question set that are repeated without asking who wants them: ten times what the product takes. */
const mostDraws = 80_000

/** Shares of a set by criterion, or why they are not recomputed. */
export type RecomputedShares =
  | { readonly shareOf: (criterion: string) => number | null }
  | { readonly skipped: SkippedBecause }

/**
 * The shares of a weight set from what it was made of: printed entries over their total, a whole divided equally, means of
 * the experts' weights, or, where asked for, the group posterior drawn again with its seed.
 *
 * @throws ContractError where answers cannot be used
 */
export function sharesOf(
  set: DossierWeightSet,
  computation: DossierComputation | undefined,
  isDeep: boolean,
): RecomputedShares {
  switch (set.method) {
    case 'published':
    case 'consensus':
      return { shareOf: printedShares(set) }
    case 'equal':
      return { shareOf: () => 1 / set.weights.length }
    case 'bayesian_best_worst':
      return computation ? posteriorShares(computation, isDeep) : { skipped: 'answers-changed' }
    case 'arithmetic_mean':
      return computation
        ? meanShares(computation, arithmeticMeanWeights)
        : { skipped: 'answers-changed' }
    case 'geometric_mean':
      return computation
        ? meanShares(computation, geometricMeanWeights)
        : { skipped: 'answers-changed' }
  }
}

/** A set that does not add up to 100 % has no shares until somebody normalised it. */
function printedShares(set: DossierWeightSet) {
  const total = printedTotalOf(set)
  const isUsable = total === wholeInBasisPoints || (set.normalisedAt !== null && total !== 0)
  const printedOf = new Map(set.weights.map(({ criterion, printed }) => [criterion, printed]))
  return (criterion: string) =>
    isUsable && total !== null ? (printedOf.get(criterion) ?? 0) / total : null
}

function meanShares(
  computation: DossierComputation,
  mean: (rows: readonly (readonly number[])[]) => number[],
): RecomputedShares {
  const rows = individualWeightsOf(computation).map(({ weights }) => weights)
  return rows.length === 0
    ? { skipped: 'answers-changed' }
    : { shareOf: shareIn(computation, mean(rows)) }
}

function posteriorShares(computation: DossierComputation, isDeep: boolean): RecomputedShares {
  if (!isDeep) return { skipped: 'posterior-not-drawn' }
  const { method, domains, questionSets, priors, draws, seed } = computation
  if (method !== panelMethod) return { skipped: 'unknown-method' }
  if (draws > mostDraws) return { skipped: 'too-many-draws' }
  const posterior = runSampling(
    panelWeightsSteps({
      method,
      domains,
      questionSets: questionSets.map(({ experts, ...set }) => ({
        ...set,
        experts: experts.map(({ expert: id, bestToOthers, othersToWorst }) => ({
          id,
          bestToOthers,
          othersToWorst,
        })),
      })),
      // The weights are those under the first prior; the others show how much it matters.
      priors: priors.slice(0, 1),
      draws,
      seed,
    }),
    {},
  )
  return { shareOf: shareIn(computation, posterior?.global.mean ?? []) }
}

function shareIn({ domains }: DossierComputation, weights: readonly number[]) {
  const order = domains.flatMap(({ criteria }) => criteria)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const byId = new Map(order.map((id, place) => [id, (weights[place] ?? 0) / total]))
  return (criterion: string) => byId.get(criterion) ?? null
}
