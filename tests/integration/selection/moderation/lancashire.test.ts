import { beforeEach, expect, it } from 'vitest'
import { actAs, type TestPerson } from '../../../support/as-actor'
import { aModerationStage, type ModerationStage } from '../../../support/moderation-stage'

const { agreeLevel } = await import('../../../../lib/selection/moderation/agree-level')
const { answerDissent } = await import('../../../../lib/selection/moderation/answer-dissent')
const { confirmRecord } = await import('../../../../lib/selection/moderation/confirm-record')
const { getModeration } = await import('../../../../lib/selection/moderation/get-moderation')
const { getModerationCell } = await import(
  '../../../../lib/selection/moderation/get-moderation-cell'
)
const { getModerationRecord } = await import(
  '../../../../lib/selection/moderation/get-moderation-record'
)
const { lockTechnical } = await import('../../../../lib/selection/moderation/lock-technical')
const { showRankEffect } = await import('../../../../lib/selection/moderation/show-rank-effect')
const { stateDissent } = await import('../../../../lib/selection/moderation/state-dissent')
const { withdrawDissent } = await import('../../../../lib/selection/moderation/withdraw-dissent')

/**
 * The faults for which an award was set aside in Lancashire Care NHS Foundation Trust v Lancashire County Council
 * [2018] EWHC 1589 (TCC), one by one.
 */
let stage: ModerationStage

/** The panel parts on the first criterion of both bids, and nowhere else. */
const parted = (member: number, _: number, criterion: number) =>
  member === 0 && criterion === 0 ? 0 : 3

beforeEach(async () => {
  stage = await aModerationStage({ level: parted })
})

const as = (who: TestPerson | undefined) => who && actAs(who)
const placeOf = (bid: number, criterion = 0) => ({
  tenderId: stage.tenderId,
  bidId: stage.bidIds[bid] ?? '',
  criterionId: stage.criterionIds[criterion] ?? '',
})
const reason = 'The register is described on page 118; a promised time is missing.'

const agree = (bid: number, wishes: object = {}) => {
  as(stage.chair)
  return agreeLevel({
    ...placeOf(bid),
    version: 0,
    level: 2,
    reason,
    present: stage.members.map(({ id }) => id),
    keepsWording: false,
    ...wishes,
  })
}

const dissent = (member: TestPerson | undefined, wishes: object = {}) => {
  as(member)
  const point = 'The member guide gives no time at all.'
  return stateDissent({ ...placeOf(0), consensusVersion: 1, version: 0, point, ...wishes })
}

const viewNow = async () => {
  as(stage.chair)
  const view = await getModeration({ tenderId: stage.tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

const recordNow = async () => {
  as(stage.chair)
  const record = await getModerationRecord({ tenderId: stage.tenderId })
  if (!record.ok) throw new Error(record.failure.code)
  return record.value
}

const cellNow = async (bid = 0) => {
  as(stage.chair)
  const cell = await getModerationCell(placeOf(bid))
  if (!cell.ok) throw new Error(cell.failure.code)
  return cell.value
}

it('shows each criterion of each bid as discussed or not, and none can be passed over', async () => {
  expect((await viewNow()).openCells).toBe(2)
  await agree(0)
  expect((await viewNow()).openCells).toBe(1)
  const { cells } = await recordNow()
  expect(cells).toHaveLength(stage.bidIds.length * stage.criterionIds.length)
  expect(cells.filter(({ agreed }) => agreed !== null)).toHaveLength(1)
  expect(cells.filter(({ flags }) => flags.includes('spread'))).toHaveLength(2)
})

it('attributes every score, every dissent and every answer to a person by name', async () => {
  await agree(0)
  await dissent(stage.panel[0])
  as(stage.chair)
  const answer = 'The time is in the technical offer, page 118.'
  await answerDissent({ ...placeOf(0), memberId: stage.panel[0]?.id, version: 1, answer })
  const [cell] = (await recordNow()).cells
  expect(cell?.scores.map(({ name }) => name)).toEqual([
    'Samira Haddad',
    'Evaluator 1',
    'Evaluator 2',
  ])
  expect(cell?.agreed).toMatchObject({
    agreedBy: 'Samira Haddad',
    presentNames: ['Samira Haddad', 'Evaluator 1', 'Evaluator 2'],
    dissents: [{ name: 'Evaluator 1', answeredBy: 'Samira Haddad', answer }],
  })
})

it('lets nobody dissent in the name of somebody else', async () => {
  await agree(0)
  expect(await dissent(stage.panel[0], { memberId: stage.panel[1]?.id })).toMatchObject({
    failure: { code: 'invalid-input' },
  })
  await dissent(stage.panel[0])
  as(stage.panel[1])
  expect(await withdrawDissent({ ...placeOf(0), version: 1 })).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect((await cellNow()).consensus?.dissents).toMatchObject([{ name: 'Evaluator 1' }])
})

it('asks for the weight of what was said: a level of the scale with a reason against its words, never a list alone', async () => {
  expect(await agree(0, { level: null })).toMatchObject({ failure: { code: 'invalid-input' } })
  expect(await agree(0, { reason: 'Good, but thin.' })).toMatchObject({
    failure: { code: 'invalid-input' },
  })
  const { criterion } = await cellNow()
  expect(criterion.levels.map(({ anchor }) => anchor.en)).toContain('Meets 2 of the four points')
})

it('leaves a cell open until conflicting points are reconciled: every dissent answered or withdrawn', async () => {
  await agree(0)
  await agree(1)
  expect((await viewNow()).openCells).toBe(0)
  await dissent(stage.panel[0])
  expect((await viewNow()).openCells).toBe(1)
  as(stage.chair)
  await answerDissent({
    ...placeOf(0),
    memberId: stage.panel[0]?.id,
    version: 1,
    answer: 'The time is in the offer.',
  })
  expect((await viewNow()).openCells).toBe(0)
  await dissent(stage.panel[0], { version: 2, point: 'That page names no time for complaints.' })
  expect((await viewNow()).openCells).toBe(1)
  as(stage.panel[0])
  expect(await withdrawDissent({ ...placeOf(0), version: 3 })).toMatchObject({ ok: true })
  expect((await viewNow()).openCells).toBe(0)
})

it('keeps every edit apart, with who and when, so that no change confuses', async () => {
  await agree(0)
  await agree(0, { version: 1, level: 3, reason: `${reason} Annex 7 gives it.` })
  const { history, scores } = await cellNow()
  expect(history.map(({ act, by, level }) => [act, by, level])).toEqual([
    ['agree-level', 'Samira Haddad', 3],
    ['agree-level', 'Samira Haddad', 2],
  ])
  expect(history.map((event) => event.reason)).toEqual([`${reason} Annex 7 gives it.`, reason])
  expect(scores.map(({ level }) => level)).toEqual([0, 3, 3])
})

it.each([
  'The network is wider than what was asked for by the others.',
  'Applicant B describes the register in full on page 12.',
  'Better than bid B on the promised time for complaints.',
  'A rede é melhor do que a da outra concorrente neste ponto.',
])('points out wording that compares bids: %s', async (compared) => {
  expect(await agree(0, { reason: compared })).toMatchObject({
    failure: { code: 'invalid-input', fields: { reason: 'moderation.validation.compares' } },
  })
  expect(await agree(0, { reason: compared, keepsWording: true })).toMatchObject({ ok: true })
  expect((await cellNow()).history[0]?.compares.length).toBeGreaterThan(0)
})

it('does not lock before the panel has confirmed the record itself', async () => {
  await agree(0)
  await agree(1)
  const { tenderId, version, recordHash } = await viewNow()
  expect(await lockTechnical({ tenderId, version, recordHash })).toMatchObject({
    failure: { code: 'confirmations-missing' },
  })
  for (const member of stage.members) {
    as(member)
    expect(await confirmRecord({ tenderId, recordHash })).toMatchObject({ ok: true })
  }
  expect((await viewNow()).seats.map(({ word }) => word)).toEqual(['given', 'given', 'given'])
  expect(await lockTechnical({ tenderId, version, recordHash })).toMatchObject({ ok: true })
})

it('hides who would lead, and puts on record who looked whether a cell could change the order', async () => {
  expect(JSON.stringify(await viewNow())).not.toContain('"quality":[')
  as(stage.panel[0])
  expect(await showRankEffect(placeOf(0))).toMatchObject({ failure: { code: 'not-allowed' } })
  as(stage.chair)
  expect(await showRankEffect(placeOf(0))).toEqual({ ok: true, value: { couldChangeRank: true } })
  expect((await cellNow()).history[0]).toMatchObject({
    act: 'show-rank-effect',
    by: 'Samira Haddad',
  })
})
