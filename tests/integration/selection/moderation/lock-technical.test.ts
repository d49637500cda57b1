import { beforeEach, expect, it } from 'vitest'
import { actAs, type TestPerson } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aModerationStage, type ModerationStage } from '../../../support/moderation-stage'
import { aUser } from '../../../support/test-database'

const { db } = await import('../../../../lib/platform/db')
const { agreeLevel } = await import('../../../../lib/selection/moderation/agree-level')
const { confirmRecord } = await import('../../../../lib/selection/moderation/confirm-record')
const { getModeration } = await import('../../../../lib/selection/moderation/get-moderation')
const { lockTechnical } = await import('../../../../lib/selection/moderation/lock-technical')
const { startModeration } = await import('../../../../lib/selection/moderation/start-moderation')

let stage: ModerationStage

const parted = (member: number, bid: number, criterion: number) =>
  member === 0 && bid === 0 && criterion === 0 ? 0 : 3

const as = (who: TestPerson | undefined) => who && actAs(who)

const viewNow = async () => {
  as(stage.chair)
  const view = await getModeration({ tenderId: stage.tenderId })
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

const settle = async (wishes: object = {}) => {
  as(stage.chair)
  return await agreeLevel({
    tenderId: stage.tenderId,
    bidId: stage.bidIds[0],
    criterionId: stage.criterionIds[0],
    version: 0,
    level: 3,
    reason: 'The register is described on page 118, with a promised time.',
    present: stage.members.map(({ id }) => id),
    keepsWording: false,
    ...wishes,
  })
}

const confirm = async (who: TestPerson | undefined, recordHash?: string) => {
  const hash = recordHash ?? (await viewNow()).recordHash
  as(who)
  return await confirmRecord({ tenderId: stage.tenderId, recordHash: hash })
}

const confirmAll = async () => {
  for (const member of stage.members) expect(await confirm(member)).toMatchObject({ ok: true })
}

const lock = async (wishes: object = {}) => {
  const { tenderId, version, recordHash } = await viewNow()
  return await lockTechnical({ tenderId, version, recordHash, ...wishes })
}

const bidStates = async () =>
  (
    await db.bid.findMany({
      where: { tenderId: stage.tenderId },
      orderBy: { position: 'asc' },
      select: { state: true },
    })
  ).map(({ state }) => state)

beforeEach(async () => {
  stage = await aModerationStage({ level: parted })
})

it('starts by the chair on the panel alone, and only from the reveal', async () => {
  const { tenderId } = stage
  const { version } = await viewNow()
  expect(await startModeration({ tenderId, version })).toMatchObject({
    failure: { code: 'wrong-state' },
  })
  await db.tender.update({ where: { id: tenderId }, data: { state: 'revealed' } })
  const outsiders = [stage.officer, stage.panel[0], await person(stage.organisationId, 'observer')]
  for (const other of outsiders) {
    as(other)
    expect(await startModeration({ tenderId, version })).toMatchObject({
      failure: { code: 'not-allowed' },
    })
  }
  as(stage.chair)
  expect(await startModeration({ tenderId, version: version + 1 })).toMatchObject({
    failure: { code: 'stale-version' },
  })
  expect(await startModeration({ tenderId, version })).toMatchObject({ ok: true })
})

it('locks nothing while a cell is open, and nothing before each member present has confirmed', async () => {
  expect(await lock()).toMatchObject({ failure: { code: 'cells-open' } })
  await settle()
  expect(await lock()).toMatchObject({ failure: { code: 'confirmations-missing' } })
  await confirm(stage.members[0])
  await confirm(stage.members[1])
  expect(await lock()).toMatchObject({ failure: { code: 'confirmations-missing' } })
  await confirm(stage.members[2])
  expect(await lock()).toMatchObject({ ok: true })
  expect(await bidStates()).toEqual(['qualified', 'qualified'])
})

it('waits for nobody whose absence is on record', async () => {
  await settle()
  const absent = stage.members[2]
  await db.panelMember.update({
    where: { tenderId_userId: { tenderId: stage.tenderId, userId: absent?.id ?? '' } },
    data: { absentAt: new Date(), absenceReason: 'Ill' },
  })
  await confirm(stage.members[0])
  await confirm(stage.members[1])
  expect(await confirm(absent)).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await lock()).toMatchObject({ ok: true })
})

it('lets every word fall away when the record changes after it', async () => {
  await settle()
  const before = (await viewNow()).recordHash
  await confirmAll()
  await settle({ version: 1, level: 2 })
  expect((await viewNow()).seats.map(({ word }) => word)).toEqual(['fallen', 'fallen', 'fallen'])
  expect(await lock()).toMatchObject({ failure: { code: 'confirmations-missing' } })
  expect(await confirm(stage.members[1], before)).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('takes no word on a record with open cells, nor from anybody off the panel', async () => {
  expect(await confirm(stage.members[1])).toMatchObject({ failure: { code: 'cells-open' } })
  await settle()
  for (const role of ['evaluator', 'committee_chair'] as const)
    expect(await confirm(await person(stage.organisationId, role))).toMatchObject({
      failure: { code: 'not-allowed' },
    })
  expect(await confirm(stage.officer)).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await confirm(await aUser({ roles: ['evaluator'] }))).toMatchObject({
    failure: { code: 'not-found' },
  })
})

it('locks for the chair on the panel alone, with the record that was seen', async () => {
  await settle()
  await confirmAll()
  const { tenderId, version, recordHash } = await viewNow()
  for (const other of [stage.officer, stage.finance, stage.panel[0]]) {
    as(other)
    expect(await lockTechnical({ tenderId, version, recordHash })).toMatchObject({
      failure: { code: 'not-allowed' },
    })
  }
  expect(await lock({ version: version + 1 })).toMatchObject({ failure: { code: 'stale-version' } })
  expect(await lock({ recordHash: 'f'.repeat(64) })).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('adds up no bid before the lock, and says afterwards what each falls short of', async () => {
  stage = await aModerationStage({
    level: (_, bid) => (bid === 0 ? 3 : 1),
    terms: { leastQuality: 70 },
  })
  expect((await viewNow()).locked).toBeNull()
  await confirmAll()
  expect(await lock()).toMatchObject({ ok: true })
  expect(await bidStates()).toEqual(['qualified', 'below_threshold'])
  const { locked } = await viewNow()
  expect(locked?.quality.map(({ quality, shortfalls }) => [quality, shortfalls])).toEqual([
    [75, []],
    [25, [{ kind: 'total', score: 25, least: 70 }]],
  ])
})

it('lets a bid pass that meets the threshold exactly', async () => {
  stage = await aModerationStage({ terms: { leastQuality: 75 } })
  await confirmAll()
  await lock()
  expect(await bidStates()).toEqual(['qualified', 'qualified'])
})

/** A scale on which every level given is worth 69.995, so that every bid scores exactly that. */
const almost = {
  kind: 'rating',
  levels: [
    { level: 0, value: 0, anchor: {} },
    { level: 1, value: 69.995, anchor: {} },
    { level: 3, value: 69.995, anchor: {} },
  ],
}

it.each([
  { decimals: 2, state: 'qualified' },
  { decimals: null, state: 'below_threshold' },
])('judges 69.995 against 70 by the published rounding: $decimals', async ({ decimals, state }) => {
  stage = await aModerationStage({ terms: { leastQuality: 70, roundingDecimals: decimals } })
  await db.criterion.updateMany({
    where: { tenderId: stage.tenderId },
    data: { valueFunction: almost },
  })
  await confirmAll()
  expect(await lock()).toMatchObject({ ok: true })
  expect(await bidStates()).toEqual([state, state])
})

it('holds every domain and every least value of a criterion against the bid', async () => {
  stage = await aModerationStage({
    level: (_, bid, criterion) => (bid === 1 && criterion === 2 ? 2 : 3),
  })
  await db.criterion.update({
    where: { id: stage.criterionIds[2] ?? '' },
    data: { minimumValue: 60 },
  })
  await confirmAll()
  await lock()
  expect(await bidStates()).toEqual(['qualified', 'below_threshold'])
})

it('changes no level any more once quality is locked', async () => {
  await settle()
  await confirmAll()
  await lock()
  expect(await settle({ version: 1, level: 1 })).toMatchObject({ failure: { code: 'wrong-state' } })
})

it('leaves bids alone that were excluded or withdrawn', async () => {
  await settle()
  await db.bid.update({ where: { id: stage.bidIds[1] ?? '' }, data: { state: 'excluded' } })
  await confirmAll()
  expect(await lock()).toMatchObject({ ok: true })
  expect(await bidStates()).toEqual(['qualified', 'excluded'])
})
