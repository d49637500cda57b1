import type { GroupJudgements } from '../../decision/group/group-judgements'
import type { GroupWeightsWithDraws } from '../../decision/group/group-weights'
import { globalDraws, globalWeights } from '../../decision/weights/hierarchy'
import {
  type JudgementSheet,
  missingAnswers,
  orderedComparisons,
} from '../weighing/judgement-rules'
import {
  domainsQuestionSet,
  type QuestionDomain,
  questionSetsOf,
} from '../weighing/question-set-rules'

/** Name and version of the computation, kept with every stored result. */
export const groupWeightsMethod = 'bayesian-best-worst/1'

/** An expert's complete answers. */
export type WeighedExpert = { readonly id: string; readonly sheets: readonly JudgementSheet[] }

export type GroupWeightsSettings = {
  readonly priorGamma: readonly [shape: number, rate: number]
  readonly draws: number
  readonly seed: number
}

export const groupWeightsSettings: GroupWeightsSettings = {
  priorGamma: [0.1, 0.1],
  draws: 20_000,
  seed: 20_270_114,
}

/** One question set of the group, ready for the engine. */
export type GroupJob = { readonly questionSet: string; readonly input: GroupJudgements }

/**
 * The computations that a tree of criteria asks for: one for each question set, over the experts who answered it
 * completely, each with a seed of its own derived from the one given.
 */
export function groupJobs(
  domains: readonly QuestionDomain[],
  experts: readonly WeighedExpert[],
  settings: GroupWeightsSettings,
): readonly GroupJob[] {
  return questionSetsOf(domains).map((set, index) => ({
    questionSet: set.id,
    input: {
      criteria: set.items.map(({ id }) => id),
      experts: experts.flatMap(({ id, sheets }) => {
        const sheet = sheets.find(({ questionSet }) => questionSet === set.id)
        if (!sheet || missingAnswers(set, sheet).length > 0) return []
        const ordered = orderedComparisons(set, sheet)
        if (!ordered) return []
        const { bestToOthers, othersToWorst } = ordered
        return [
          {
            id,
            bestToOthers: bestToOthers.map((answer) => answer ?? 1),
            othersToWorst: othersToWorst.map((answer) => answer ?? 1),
          },
        ]
      }),
      priorGamma: settings.priorGamma,
      draws: settings.draws,
      seed: settings.seed + index,
    },
  }))
}

/** Results of the jobs by question set. */
export type GroupResults = ReadonlyMap<string, GroupWeightsWithDraws>

/** The whole tree's group weights. Rows of `draws` are in the order of `criterionIds`, each adding up to 1. */
export type GlobalGroupWeights = {
  readonly criterionIds: readonly string[]
  readonly mean: readonly number[]
  readonly draws: readonly (readonly number[])[]
}

/** Rows of global draws kept for the acceptability of ranks: enough for errors below one per cent. */
const keptDraws = 2000

/**
 * Carries the group's posteriors through the hierarchy: global draw = domain's draw × draw inside the domain.
 * A set of one item has weight 1 in every draw.
 *
 * @throws RangeError when a question set has no result
 */
export function globalGroupWeights(
  domains: readonly QuestionDomain[],
  results: GroupResults,
): GlobalGroupWeights {
  const weighed = domains.filter(({ criteria }) => criteria.length > 0)
  const count = Math.min(...[...results.values()].map(({ draws }) => draws.length))
  const levels = [domainsQuestionSet, ...weighed.map(({ id }) => id)].map((id, index) => {
    const items = index === 0 ? weighed : (weighed[index - 1]?.criteria ?? [])
    return levelOf(results.get(id), id, items.length, count)
  })
  const [top, ...within] = levels
  if (!top) throw new RangeError('expected at least one domain')
  const rows = globalDraws(
    top.draws,
    within.map(({ draws }) => draws),
  )
  const means = globalWeights(
    top.mean,
    within.map(({ mean }) => mean),
  )
  return {
    criterionIds: weighed.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
    mean: means.flat(),
    draws: thinned(rows),
  }
}

function levelOf(
  result: GroupWeightsWithDraws | undefined,
  id: string,
  items: number,
  count: number,
) {
  if (result) return { mean: result.mean, draws: result.draws.slice(0, count) }
  if (items !== 1) throw new RangeError(`expected a result for question set ${id}`)
  return { mean: [1], draws: Array.from({ length: count }, () => [1]) }
}

/** Every n-th row, in six significant digits: what is stored. */
function thinned(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const step = Math.max(1, Math.floor(rows.length / keptDraws))
  return rows
    .filter((_, index) => index % step === 0)
    .slice(0, keptDraws)
    .map((row) => row.map((share) => Number(share.toPrecision(6))))
}
