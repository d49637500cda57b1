import { beforeEach, expect, it } from 'vitest'
import { actAs, type TestPerson } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aModerationStage, type ModerationStage } from '../../../support/moderation-stage'
import { aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { agreeLevel } = await import('../../../../lib/selection/moderation/agree-level')
const { stateDissent } = await import('../../../../lib/selection/moderation/state-dissent')
const { answerDissent } = await import('../../../../lib/selection/moderation/answer-dissent')
const { getModeration } = await import('../../../../lib/selection/moderation/get-moderation')
const { getModerationCell } = await import(
  '../../../../lib/selection/moderation/get-moderation-cell'
)

const reason = 'The register is described on page 118; a promised time is missing.'

let stage: ModerationStage

/** Evaluators part on bid A, first criterion: 0, 3 and 3 of 0 to 4. */
const parted = (member: number, bid: number, criterion: number) =>
  member === 0 && bid === 0 && criterion === 0 ? 0 : 3

beforeEach(async () => {
  stage = await aModerationStage({ level: parted })
})

const place = () => ({
  tenderId: stage.tenderId,
  bidId: stage.bidIds[0] ?? '',
  criterionId: stage.criterionIds[0] ?? '',
})

const agreed = (wishes: object = {}) => ({
  ...place(),
  version: 0,
  level: 2,
  reason,
  present: stage.members.map(({ id }) => id),
  keepsWording: false,
  ...wishes,
})

const as = (who: TestPerson | undefined) => who && actAs(who)

const cellNow = async () => {
  const view = await getModerationCell(place())
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

it('records a level of the scale with its reason and who was present, beside the scores as they were', async () => {
  as(stage.chair)
  expect(await agreeLevel(agreed())).toEqual({ ok: true, value: { version: 1 } })
  const cell = await cellNow()
  expect(cell.consensus).toMatchObject({ level: 2, reason, version: 1, present: agreed().present })
  expect(cell.scores.map(({ level }) => level)).toEqual([0, 3, 3])
})

it('refuses everybody but the chair on the panel, and a chair of another tender', async () => {
  const { organisationId } = stage
  const others = [
    stage.officer,
    stage.finance,
    stage.panel[0],
    await person(organisationId, 'administrator'),
    await person(organisationId, 'observer'),
    await person(organisationId, 'committee_chair'),
  ]
  for (const other of others) {
    as(other)
    expect(await agreeLevel(agreed())).toMatchObject({ failure: { code: 'not-allowed' } })
  }
  as(await aUser({ roles: ['committee_chair'] }))
  expect(await agreeLevel(agreed())).toMatchObject({ failure: { code: 'not-found' } })
})

it('refuses a level that the criterion does not have', async () => {
  as(stage.chair)
  for (const level of [2.5, 7, null])
    expect(await agreeLevel(agreed({ level }))).toMatchObject({
      failure: { code: 'invalid-input', fields: { level: 'moderation.validation.level' } },
    })
})

it('refuses a reason too short to say anything against the anchor', async () => {
  as(stage.chair)
  expect(await agreeLevel(agreed({ reason: 'Agreed.' }))).toMatchObject({
    failure: { code: 'invalid-input', fields: { reason: expect.stringContaining('tooShort') } },
  })
})

it('names nobody as present who is absent on record, recused from the bid or not on the panel', async () => {
  const [first, second] = stage.panel
  await db.panelMember.update({
    where: { tenderId_userId: { tenderId: stage.tenderId, userId: first?.id ?? '' } },
    data: { absentAt: new Date(), absenceReason: 'Ill' },
  })
  await db.conflictDeclaration.updateMany({
    where: { tenderId: stage.tenderId, userId: second?.id ?? '', bidId: place().bidId },
    data: {
      state: 'restricted',
      reviewedAt: new Date(),
      reviewedById: stage.officer.id,
      reviewReason: 'Worked there.',
    },
  })
  as(stage.chair)
  for (const stranger of [first, second, stage.officer])
    expect(
      await agreeLevel(agreed({ present: [stage.chair.id, stranger?.id ?? ''] })),
    ).toMatchObject({ failure: { fields: { present: 'moderation.validation.mayNotBePresent' } } })
})

it('needs two at the table where two may sit there', async () => {
  as(stage.chair)
  expect(await agreeLevel(agreed({ present: [stage.chair.id] }))).toMatchObject({
    failure: { fields: { present: 'moderation.validation.present' } },
  })
})

it('changes nothing before the moderation begins nor after quality is locked', async () => {
  as(stage.chair)
  for (const state of ['scoring', 'revealed', 'technical_locked'] as const) {
    await db.tender.update({ where: { id: stage.tenderId }, data: { state } })
    expect(await agreeLevel(agreed())).toMatchObject({ failure: { code: 'wrong-state' } })
  }
})

it('lets one of two people who record at once win, and shows the other what was recorded', async () => {
  as(stage.chair)
  const results = await Promise.all([
    agreeLevel(agreed({ level: 1 })),
    agreeLevel(agreed({ level: 3 })),
  ])
  expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  expect(results.find(({ ok }) => !ok)).toMatchObject({ failure: { code: 'stale-version' } })
  const { consensus } = await cellNow()
  expect(consensus).toMatchObject({ version: 1, agreedBy: 'Samira Haddad' })
})

it('refuses a change of a version that somebody else has changed since', async () => {
  as(stage.chair)
  await agreeLevel(agreed())
  await agreeLevel(agreed({ version: 1, level: 3 }))
  expect(await agreeLevel(agreed({ version: 1, level: 4 }))).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect((await cellNow()).consensus).toMatchObject({ level: 3, version: 2 })
})

it('opens a dissent again when another level is recorded after its answer', async () => {
  as(stage.chair)
  await agreeLevel(agreed())
  const [member] = stage.panel
  as(member)
  await stateDissent({
    ...place(),
    consensusVersion: 1,
    version: 0,
    point: 'The guide gives no time.',
  })
  as(stage.chair)
  const answer = 'The offer gives it on page 118.'
  await answerDissent({ ...place(), memberId: member?.id, version: 1, answer })
  expect((await cellNow()).consensus?.dissents[0]).toMatchObject({ answer })
  await agreeLevel(agreed({ version: 1, level: 3 }))
  expect((await cellNow()).consensus?.dissents[0]).toMatchObject({ answer: '' })
})

it('keeps under a published median what was computed, and closes the cell by a note of the talk', async () => {
  const median = await aModerationStage({ level: parted, terms: { aggregation: 'median' } })
  stage = median
  as(median.chair)
  expect(await agreeLevel(agreed({ level: 2 }))).toMatchObject({
    failure: { fields: { level: 'moderation.validation.level' } },
  })
  expect(await agreeLevel(agreed({ level: null }))).toMatchObject({ ok: true })
  expect((await cellNow()).consensus).toMatchObject({ level: 3 })
  const view = await getModeration({ tenderId: median.tenderId })
  expect(view).toMatchObject({ ok: true, value: { openCells: 0 } })
})
