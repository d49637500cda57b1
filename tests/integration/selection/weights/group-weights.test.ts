import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { panelWeightsSteps } from '../../../../lib/selection/sampling/panel-weights-rules'
import { panelWeights } from '../../../../lib/selection/sampling/panel-weights-schema'
import { reopenAnswers } from '../../../../lib/selection/weighing/reopen-answers'
import { getGroupWeights } from '../../../../lib/selection/weights/get-group-weights'
import { getPanelJob } from '../../../../lib/selection/weights/get-panel-job'
import { listWeightSets } from '../../../../lib/selection/weights/list-weight-sets'
import { lockWeights } from '../../../../lib/selection/weights/lock-weights'
import { recordGroupWeights } from '../../../../lib/selection/weights/record-group-weights'
import { actAs } from '../../../support/as-actor'
import { aUser } from '../../../support/test-database'
import { anExpertWhoSent, anInvitedExpert, aWeighingRound } from '../../../support/weighing-round'

let round: Awaited<ReturnType<typeof aWeighingRound>>
let tenderId: string

beforeEach(async () => {
  round = await aWeighingRound()
  tenderId = round.tender.id
})

/** What the thread would compute, from fewer draws. */
async function computed() {
  const panel = await getPanelJob({ tenderId })
  if (!panel.ok || !panel.value.job) throw new Error('expected a job')
  const { job, inputHash } = panel.value
  const steps = panelWeightsSteps({ ...job, draws: 400 })
  for (;;) {
    const step = steps.next()
    if (step.done) return { tenderId, inputHash, result: step.value }
  }
}

const setsOf = async () => {
  const view = await listWeightSets({ tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value.sets
}

describe('group weights', () => {
  it('wait until the answers are revealed', async () => {
    await anExpertWhoSent(round, 3)
    await anInvitedExpert(round)
    expect(await getPanelJob({ tenderId })).toMatchObject({
      value: { job: null, refusal: 'answers-sealed' },
    })
    expect(await getGroupWeights({ tenderId })).toMatchObject({
      value: { isRevealed: false, experts: [], personal: [], posterior: null },
    })
  })

  it('are kept with their draws, and stand as three sets that can be made official', async () => {
    await anExpertWhoSent(round, 3)
    await anExpertWhoSent(round, 5)
    const input = await computed()
    expect(await recordGroupWeights(input)).toMatchObject({ ok: true })
    const sets = await setsOf()
    expect(sets.map(({ method, isUsable }) => [method, isUsable])).toEqual([
      ['bayesian_best_worst', true],
      ['arithmetic_mean', true],
      ['geometric_mean', true],
    ])
    expect(sets[0]).toMatchObject({ computation: { seed: 1, inputHash: input.inputHash } })
    const stored = await db.sampling.findFirstOrThrow({ where: { tenderId } })
    expect(stored).toMatchObject({ kind: 'group-weights', seed: 1, inputHash: input.inputHash })
    const { criterionIds, draws } = panelWeights.parse(stored.result)
    expect(criterionIds).toEqual(round.tender.domains.flatMap((domain) => domain.criterionIds))
    expect(draws).toHaveLength(400)
  })

  it('show each expert’s own weights, the disagreement and both priors', async () => {
    await anExpertWhoSent(round, 3)
    await anExpertWhoSent(round, 5)
    await recordGroupWeights(await computed())
    const view = await getGroupWeights({ tenderId })
    if (!view.ok) throw new Error(view.failure.code)
    const { personal, questionSets, posterior } = view.value
    expect(personal.map((row) => row.reduce((sum, weight) => sum + weight, 0))).toEqual([
      expect.closeTo(1, 9),
      expect.closeTo(1, 9),
    ])
    expect(questionSets.map(({ disagreement }) => disagreement?.code)).toEqual([
      'agreement',
      'agreement',
    ])
    expect(posterior).toMatchObject({ isOutdated: false, keptDraws: 400, seed: 1 })
    expect(posterior?.questionSets[0]?.runs.map(({ priorGamma }) => priorGamma)).toEqual([
      [0.1, 0.1],
      [0.01, 0.01],
    ])
  })

  it('are refused when answers were opened again while they were computed', async () => {
    const { expertId } = await anExpertWhoSent(round, 3)
    await anExpertWhoSent(round, 5)
    const input = await computed()
    const { version } = await db.weighingExpert.findUniqueOrThrow({ where: { id: expertId } })
    await reopenAnswers({ expertId, version, reason: 'Two criteria were misunderstood.' })
    expect(await recordGroupWeights(input)).toMatchObject({ failure: { code: 'answers-sealed' } })
    expect(await setsOf()).toEqual([])
    expect(await db.sampling.count({ where: { tenderId } })).toBe(0)
  })

  it('computed again take the place of the earlier ones', async () => {
    await anExpertWhoSent(round, 3)
    await recordGroupWeights(await computed())
    await anExpertWhoSent(round, 9)
    expect(await getGroupWeights({ tenderId })).toMatchObject({
      value: { posterior: { isOutdated: true } },
    })
    await recordGroupWeights(await computed())
    expect(await setsOf()).toHaveLength(3)
    expect(await getGroupWeights({ tenderId })).toMatchObject({
      value: { posterior: { isOutdated: false } },
    })
  })

  it('that are official stay as they are', async () => {
    await anExpertWhoSent(round, 3)
    const input = await computed()
    await recordGroupWeights(input)
    const [group] = await setsOf()
    const reason = 'The panel agreed on these.'
    await lockWeights({ tenderId, weightSetId: group?.id, reason, lockVersion: 0 })
    expect(await recordGroupWeights(input)).toMatchObject({ value: { weightSetIds: [] } })
    expect((await setsOf()).find(({ isOfficial }) => isOfficial)?.id).toBe(group?.id)
  })

  it('belong to those who run the weighing', async () => {
    await anExpertWhoSent(round, 3)
    const input = await computed()
    actAs(await aUser({ organisationId: round.chair.organisationId, roles: ['observer'] }))
    expect(await recordGroupWeights(input)).toMatchObject({ failure: { code: 'not-allowed' } })
    expect(await getPanelJob({ tenderId })).toMatchObject({ failure: { code: 'not-allowed' } })
    actAs(await aUser({ roles: ['committee_chair'] }))
    expect(await recordGroupWeights(input)).toMatchObject({ failure: { code: 'not-found' } })
  })
})
