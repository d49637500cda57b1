import { expect, it } from 'vitest'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aModerationStage } from '../../../support/moderation-stage'
import { aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { getModeration } = await import('../../../../lib/selection/moderation/get-moderation')
const { getModerationCell } = await import(
  '../../../../lib/selection/moderation/get-moderation-cell'
)
const { getModerationRecord } = await import(
  '../../../../lib/selection/moderation/get-moderation-record'
)

const hidden = { ok: false, failure: { code: 'not-found' } }

it('is not to be found by any role before the reveal, nor after the tender was cancelled', async () => {
  const stage = await aModerationStage()
  const { tenderId, organisationId } = stage
  const place = { tenderId, bidId: stage.bidIds[0] ?? '', criterionId: stage.criterionIds[0] ?? '' }
  const everybody = [
    stage.chair,
    stage.officer,
    stage.members[1] ?? stage.chair,
    await person(organisationId, 'administrator'),
    await person(organisationId, 'observer'),
  ]
  for (const state of ['technical_opened', 'knock_out', 'scoring', 'cancelled'] as const) {
    await db.tender.update({ where: { id: tenderId }, data: { state } })
    for (const one of everybody) {
      actAs(one)
      expect(await getModeration({ tenderId })).toEqual(hidden)
      expect(await getModerationCell(place)).toEqual(hidden)
      expect(await getModerationRecord({ tenderId })).toEqual(hidden)
    }
  }
})

it('opens at the reveal to the panel, procurement, administrators and observers, and to nobody else', async () => {
  const stage = await aModerationStage({ state: 'revealed' })
  const { tenderId, organisationId } = stage
  const seen = [stage.chair, stage.officer, ...stage.panel]
  for (const role of ['administrator', 'observer'] as const)
    seen.push(await person(organisationId, role))
  for (const one of seen) {
    actAs(one)
    expect(await getModeration({ tenderId })).toMatchObject({ ok: true })
  }
  actAs(stage.finance)
  expect(await getModeration({ tenderId })).toMatchObject({ failure: { code: 'not-allowed' } })
  actAs(await person(organisationId, 'evaluator'))
  expect(await getModeration({ tenderId })).toEqual(hidden)
  actAs(await aUser({ roles: ['administrator'] }))
  expect(await getModeration({ tenderId })).toEqual(hidden)
})

it('opens nothing to a member taken off the panel, and no bid to a member taken off that bid', async () => {
  const stage = await aModerationStage({ evaluators: 3 })
  const { tenderId, bidIds, panel } = stage
  const review = { reviewedAt: new Date(), reviewedById: stage.officer.id, reviewReason: 'Kin.' }
  const declared = (member: number) => ({
    tenderId,
    userId: panel[member]?.id ?? '',
    bidId: bidIds[0] ?? '',
  })
  await db.conflictDeclaration.updateMany({
    where: declared(0),
    data: { state: 'removed', ...review },
  })
  await db.conflictDeclaration.updateMany({
    where: declared(1),
    data: { state: 'restricted', ...review },
  })
  actAs(panel[0] ?? stage.chair)
  expect(await getModeration({ tenderId })).toEqual(hidden)
  actAs(panel[1] ?? stage.chair)
  expect(await getModeration({ tenderId })).toMatchObject({
    ok: true,
    value: { hiddenBids: 1, bids: [{ letter: 'B' }] },
  })
  const place = { tenderId, bidId: bidIds[0] ?? '', criterionId: stage.criterionIds[0] ?? '' }
  expect(await getModerationCell(place)).toEqual(hidden)
})

it('counts neither void cards nor cards of an absent member that were never handed in', async () => {
  const stage = await aModerationStage({
    level: (member) => [0, 3, 4][member] ?? 4,
  })
  const { tenderId } = stage
  const [recused, absent] = stage.panel
  await db.scorecard.updateMany({
    where: { tenderId, evaluatorId: { not: stage.chair.id } },
    data: { state: 'void' },
  })
  await db.conflictDeclaration.updateMany({
    where: { tenderId, userId: recused?.id ?? '', bidId: stage.bidIds[0] ?? '' },
    data: {
      state: 'removed',
      reviewedAt: new Date(),
      reviewedById: stage.officer.id,
      reviewReason: 'Kin.',
    },
  })
  await db.panelMember.update({
    where: { tenderId_userId: { tenderId, userId: absent?.id ?? '' } },
    data: { absentAt: new Date(), absenceReason: 'Ill' },
  })
  actAs(stage.chair)
  const view = await getModeration({ tenderId })
  expect(view.ok && view.value.cells[0]).toMatchObject({
    scores: [{ level: 0 }],
    missing: [absent?.id],
    flags: ['missing'],
    standing: 'quiet',
  })
})

it('flags levels beside not applicable, a minimum and a threshold on which the cell decides', async () => {
  const stage = await aModerationStage({
    level: (member, bid, criterion) => {
      if (bid === 0 && criterion === 0) return member === 0 ? null : 3
      return bid === 0 && criterion === 1 && member === 0 ? 2 : 3
    },
    terms: { leastQuality: 70 },
  })
  await db.criterion.update({
    where: { id: stage.criterionIds[1] ?? '' },
    data: { minimumValue: 60 },
  })
  actAs(stage.chair)
  const view = await getModeration({ tenderId: stage.tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  const flagsOf = (criterion: number) =>
    view.value.cells.find(
      ({ bidId, criterionId }) =>
        bidId === stage.bidIds[0] && criterionId === stage.criterionIds[criterion],
    )?.flags
  expect(flagsOf(0)).toEqual(['not-applicable'])
  expect(flagsOf(1)).toEqual(['minimum', 'threshold'])
  expect(flagsOf(2)).toEqual([])
})

it('shows a change at once, though it keeps what did not change', async () => {
  const stage = await aModerationStage()
  const { tenderId } = stage
  actAs(stage.chair)
  const before = await getModeration({ tenderId })
  await db.panelMember.update({
    where: { tenderId_userId: { tenderId, userId: stage.panel[0]?.id ?? '' } },
    data: { absentAt: new Date(), absenceReason: 'Ill' },
  })
  const after = await getModeration({ tenderId })
  if (!before.ok || !after.ok) throw new Error('expected both views')
  expect(after.value.recordHash).not.toBe(before.value.recordHash)
  expect(after.value.seats.map(({ word }) => word)).toEqual(['missing', 'not-needed', 'missing'])
})
