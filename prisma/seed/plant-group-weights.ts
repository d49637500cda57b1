import { groupWeightsSteps } from '../../lib/decision/group/group-weights'
import { runSampling } from '../../lib/decision/random/sampling-steps'
import type { Tx } from '../../lib/platform/db'
import { sha256 } from '../../lib/platform/hash'
import {
  loadQuestionDomains,
  sheetColumns,
  sheetsAbout,
} from '../../lib/selection/weighing/load-weighing'
import { questionSetsOf } from '../../lib/selection/weighing/question-set-rules'
import {
  globalGroupWeights,
  groupJobs,
  groupWeightsMethod,
  groupWeightsSettings,
} from '../../lib/selection/weights/group-weights-rules'
import { canonicalJson } from '../../lib/shared/canonical-json'
import { storyDay } from './story'

/** Fewer draws than the product's own run: the seed must be quick, and the story needs no third decimal. */
const settings = { ...groupWeightsSettings, draws: 4000 }

/** Computes the group posterior of a seeded tender's experts and keeps it as the product does. Gives the set's id. */
export async function plantGroupWeights(tx: Tx, tenderId: string) {
  const domains = await loadQuestionDomains(tx, tenderId)
  const experts = await tx.weighingExpert.findMany({
    where: { tenderId },
    orderBy: { id: 'asc' },
    select: { id: true, judgements: { select: sheetColumns } },
  })
  const jobs = groupJobs(
    domains,
    experts.map(({ id, judgements }) => ({
      id,
      sheets: sheetsAbout(questionSetsOf(domains), judgements),
    })),
    settings,
  )
  const results = new Map(
    jobs.map(({ questionSet, input }) => {
      const result = runSampling(groupWeightsSteps(input), {})
      if (!result) throw new Error('expected group weights')
      return [questionSet, result]
    }),
  )
  const { criterionIds, mean, draws } = globalGroupWeights(domains, results)
  const bySet = [...results].map(([questionSet, { draws: _, ...result }]) => ({
    questionSet,
    ...result,
  }))
  await tx.sampling.create({
    data: {
      id: `${tenderId}-sampling`,
      tenderId,
      kind: 'group-weights',
      inputHash: sha256(canonicalJson(jobs)),
      methodVersion: groupWeightsMethod,
      seed: settings.seed,
      result: JSON.parse(JSON.stringify({ criterionIds, draws, sets: bySet })),
      computedAt: storyDay('2026-09-01'),
    },
  })
  const weightSetId = `${tenderId}-group`
  const sum = mean.reduce((total, share) => total + share, 0)
  await tx.weightSet.create({
    data: {
      id: weightSetId,
      tenderId,
      name: {
        en: 'Best-Worst, group of experts',
        pt: 'Best-Worst, grupo de peritos',
        fr: 'Best-Worst, groupe d’experts',
      },
      method: 'bayesian_best_worst',
      provenance: { method: groupWeightsMethod, seed: settings.seed, experts: experts.length },
      position: 10,
      createdById: 'demo-samira-haddad',
      createdAt: storyDay('2026-09-01'),
      weights: {
        createMany: {
          data: criterionIds.map((criterionId, j) => ({
            criterionId,
            share: (mean[j] ?? 0) / sum,
          })),
        },
      },
    },
  })
  return weightSetId
}
