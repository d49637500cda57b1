import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { aModerationStage, type ModerationStage } from '../../../support/moderation-stage'

const { db } = await import('../../../../lib/platform/db')
const { currentRanking } = await import('../../../../lib/selection/ranking/current-ranking')
const { evaluateBids } = await import('../../../../lib/selection/ranking/evaluation-rules')
const { loadEvaluation } = await import('../../../../lib/selection/ranking/load-evaluation')

let stage: ModerationStage

/** Levels 0, 1 and 4 everywhere: median 1, mean 5/3; worth 0, 25 and 100. */
const level = (member: number) => [0, 1, 4][member] ?? 0

beforeEach(async () => {
  stage = await aModerationStage({ level })
})

const loaded = async () => {
  const found = await loadEvaluation(db, stage.tenderId, stage.organisationId)
  if (!found) throw new Error('expected the tender')
  return found
}

const cellValue = async (bid = 0, criterion = 0) =>
  evaluateBids((await loaded()).facts).cells[bid]?.[criterion]

const agree = (agreed: number) =>
  db.consensus.create({
    data: {
      id: randomUUID(),
      tenderId: stage.tenderId,
      bidId: stage.bidIds[0] ?? '',
      criterionId: stage.criterionIds[0] ?? '',
      level: agreed,
      reason: 'Page 118.',
      present: [],
      agreedById: stage.chair.id,
      agreedAt: new Date(),
    },
  })

it('counts under consensus the level agreed on, and elsewhere the median; the scores stay beside both', async () => {
  await agree(3)
  expect((await loaded()).tender.aggregation).toBe('consensus')
  expect(await cellValue(0, 0)).toEqual({ value: 75, gap: null, scores: expect.any(Array) })
  expect((await cellValue(0, 0))?.scores.toSorted((a, b) => a - b)).toEqual([0, 25, 100])
  expect(await cellValue(0, 1)).toMatchObject({ value: 25 })
})

it.each([
  { aggregation: 'median' as const, value: 25 },
  { aggregation: 'mean' as const, value: 125 / 3 },
])('counts the $aggregation as published, whatever the panel noted', async (published) => {
  stage = await aModerationStage({ level, terms: { aggregation: published.aggregation } })
  await agree(3)
  expect((await cellValue())?.value).toBeCloseTo(published.value, 10)
})

it('counts only bids that are judged, and only cards that were handed in', async () => {
  const { tenderId, bidIds, panel } = stage
  await db.bid.update({ where: { id: bidIds[1] ?? '' }, data: { state: 'withdrawn' } })
  await db.scorecard.updateMany({
    where: { tenderId, evaluatorId: panel[0]?.id ?? '' },
    data: { state: 'void' },
  })
  await db.scorecard.updateMany({
    where: { tenderId, evaluatorId: panel[1]?.id ?? '' },
    data: { state: 'reopened' },
  })
  const { facts } = await loaded()
  expect(facts.bids.map(({ letter }) => letter)).toEqual(['A'])
  expect(facts.evaluatorIds).toEqual([stage.chair.id])
})

it('takes no level from what a bidder says of itself', async () => {
  const { tenderId, bidIds, criterionIds } = stage
  await db.rating.deleteMany({ where: { bid: { tenderId } } })
  await db.evidence.create({
    data: {
      id: randomUUID(),
      bidId: bidIds[0] ?? '',
      criterionId: criterionIds[0] ?? '',
      status: 'provided',
      value: 4,
      enteredById: 'applicant',
      enteredAt: new Date(),
    },
  })
  expect(await cellValue()).toEqual({ value: null, gap: 'missing', scores: [] })
})

it('leaves out of the count an evaluator who holds that a criterion does not apply', async () => {
  await db.rating.updateMany({
    where: { bidId: stage.bidIds[0] ?? '', evaluatorId: stage.chair.id },
    data: { level: null, comment: 'Not asked of this kind of bidder.' },
  })
  expect(await cellValue()).toMatchObject({ value: 62.5 })
})

it('ranks anew as soon as the panel agrees on a level', async () => {
  const first = await currentRanking(db, stage.tenderId, stage.organisationId)
  await agree(4)
  const second = await currentRanking(db, stage.tenderId, stage.organisationId)
  expect(first?.ranking?.additive.scores[0]).toBeCloseTo(25, 9)
  expect(second?.ranking?.additive.scores[0]).toBeCloseTo(50, 9)
})
