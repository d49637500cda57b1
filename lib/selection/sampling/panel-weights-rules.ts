import { bayesianBestWorst } from '../../decision/group/bayesian-best-worst'
import type { ExpertJudgements } from '../../decision/group/expert-likelihood'
import type { GammaPrior } from '../../decision/group/group-posterior'
import type { SamplingSteps } from '../../decision/random/sampling-steps'
import { globalDraws } from '../../decision/weights/hierarchy'
import type { PanelWeights, SetPosterior } from './panel-weights-schema'

/** One question set as the experts answered it; judgements in the order of `items`. */
export type PanelQuestionSet = {
  readonly id: string
  readonly items: readonly string[]
  readonly experts: readonly ExpertJudgements[]
}

/** Everything that the weights of a panel are computed from. Plain data: it is hashed, and posted to a thread. */
export type PanelJob = {
  readonly method: typeof panelMethod
  /** Weighed domains in order, each with its weighted criteria in order. */
  readonly domains: readonly { readonly id: string; readonly criteria: readonly string[] }[]
  /** The sets that ask something; a single domain, or a single criterion in its domain, has the weight 1. */
  readonly questionSets: readonly PanelQuestionSet[]
  /** Priors of the concentration. The weights are those under the first; the others show how much it matters. */
  readonly priors: readonly GammaPrior[]
  readonly draws: number
  readonly seed: number
}

/** Name and version of the method: another version may give other numbers for the same answers. */
export const panelMethod = 'bayesian-best-worst-hierarchy/1'

export const panelPriors: readonly GammaPrior[] = [
  [0.1, 0.1],
  [0.01, 0.01],
]

/** Draws of each question set under each prior. */
export const panelDraws = 8000

/** Rows of global draws that are kept for the ranking's rank acceptability. */
const keptDraws = 2000

type Run = { readonly posterior: SetPosterior; readonly draws: readonly (readonly number[])[] }

/**
 * The group posterior of a hierarchy: each question set is sampled on its own, under each prior, and the draws are multiplied
 * through. Each set has a seed of its own, `seed` plus its place: draws of two sets are paired, so they must be independent.
 */
export function* panelWeightsSteps(job: PanelJob): SamplingSteps<PanelWeights> {
  const { questionSets, priors } = job
  const total = questionSets.length * priors.length
  const runs: Run[][] = []
  for (const [place, set] of questionSets.entries()) {
    const ofSet: Run[] = []
    for (const [at, priorGamma] of priors.entries()) {
      const done = place * priors.length + at
      ofSet.push(yield* sampleSet(job, set, place, priorGamma, (share) => (done + share) / total))
    }
    runs.push(ofSet)
  }
  return summarise(job, runs)
}

function* sampleSet(
  job: PanelJob,
  { items, experts }: PanelQuestionSet,
  place: number,
  priorGamma: GammaPrior,
  overall: (share: number) => number,
): SamplingSteps<Run> {
  const steps = bayesianBestWorst({
    criteria: items,
    experts,
    priorGamma,
    draws: job.draws,
    seed: job.seed + place,
  })
  for (;;) {
    const step = steps.next()
    if (!step.done) {
      yield overall(step.value)
      continue
    }
    const { draws, individual: _, ...posterior } = step.value
    const columns = items.map((_, j) => draws.map((row) => row[j] ?? 0))
    return { draws, posterior: { priorGamma, ...posterior, ...intervals(columns) } }
  }
}

function summarise(job: PanelJob, runs: readonly (readonly Run[])[]): PanelWeights {
  const { domains, questionSets } = job
  const runOf = (id: string) => runs[questionSets.findIndex((set) => set.id === id)]?.[0]
  const whole = Array.from({ length: job.draws }, () => [1])
  const above = runOf('domains')
  const within = domains.map(({ id, criteria }) => (criteria.length > 1 ? runOf(id) : undefined))
  const rows = globalDraws(
    above?.draws ?? whole,
    within.map((run) => run?.draws ?? whole),
  )
  const criterionIds = domains.flatMap(({ criteria }) => criteria)
  const means = domains.flatMap(({ criteria }, d) =>
    criteria.map((_, j) => (above?.posterior.mean[d] ?? 1) * (within[d]?.posterior.mean[j] ?? 1)),
  )
  const columns = criterionIds.map((_, j) => rows.map((row) => row[j] ?? 0))
  return {
    criterionIds,
    draws: thinned(rows),
    global: { mean: means, ...intervals(columns) },
    questionSets: questionSets.map(({ id, items }, place) => ({
      id,
      items: [...items],
      runs: (runs[place] ?? []).map(({ posterior }) => posterior),
    })),
  }
}

/** Central 95 per cent intervals, one for each column of draws. */
function intervals(columns: readonly (readonly number[])[]) {
  const sorted = columns.map((column) => Float64Array.from(column).sort())
  return {
    lower: sorted.map((draws) => quantile(draws, 0.025)),
    upper: sorted.map((draws) => quantile(draws, 0.975)),
  }
}

/** Linear interpolation between the two nearest of sorted draws (definition 7 of Hyndman & Fan). */
function quantile(sorted: Float64Array, share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? 0
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}

/** Evenly spread rows, in six significant digits: enough for shares of draws, a tenth of the room. */
function thinned(rows: readonly (readonly number[])[]): number[][] {
  const kept = Math.min(keptDraws, rows.length)
  return Array.from({ length: kept }, (_, index) =>
    (rows[Math.floor((index * rows.length) / kept)] ?? []).map((weight) =>
      Number(weight.toPrecision(6)),
    ),
  )
}
