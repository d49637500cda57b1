import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { getFile } from '../../../../lib/selection/evidence/get-file'
import { confirmOpening } from '../../../../lib/selection/opening/confirm-opening'
import { getOpening } from '../../../../lib/selection/opening/get-opening'
import { openingRecord } from '../../../../lib/selection/opening/opening-record-schema'
import { proposeOpening } from '../../../../lib/selection/opening/propose-opening'
import type { StoredTenderState } from '../../../../lib/selection/procedure/tender-states-rules'
import { actAs, actAsNobody, type TestPerson } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalStage } from '../../../support/formal-stage'
import { aSealedBid } from '../../../support/sealed-bids'

let ground: Awaited<ReturnType<typeof aFormalStage>>
let bidders: readonly Awaited<ReturnType<typeof aSealedBid>>[]

type Envelope = 'technical' | 'financial'

/** Three bids opened: A qualified, B below the threshold, C excluded. */
beforeEach(async () => {
  ground = await aFormalStage({ state: 'published', bids: 0, evaluators: 1 })
  bidders = await Promise.all(
    ['Northlight', 'Southern Cross', 'Vela'].map((name, at) =>
      aSealedBid(ground, name, { minutesBefore: 60 - at, amountMinor: 7_000_001 + at }),
    ),
  )
  await open('technical')
  await Promise.all(
    (['qualified', 'below_threshold', 'excluded'] as const).map((state, at) =>
      db.bid.updateMany({ where: { tenderId: ground.tenderId, position: at }, data: { state } }),
    ),
  )
  await moveTo('technical_locked')
})

const moveTo = (state: StoredTenderState) =>
  db.tender.update({ where: { id: ground.tenderId }, data: { state } })

const cancelledFrom = (endedFrom: StoredTenderState) =>
  db.tender.update({ where: { id: ground.tenderId }, data: { state: 'cancelled', endedFrom } })

const propose = (envelope: Envelope, by: TestPerson = ground.officer) => {
  actAs(by)
  const where = { place: 'Board room', attendees: 'Leonor Nunes' }
  return proposeOpening({ tenderId: ground.tenderId, envelope, ...where })
}

const confirm = (envelope: Envelope, by: TestPerson = ground.chair) => {
  actAs(by)
  return confirmOpening({ tenderId: ground.tenderId, envelope, version: 1 })
}

async function open(envelope: Envelope) {
  expect(codeOf(await propose(envelope))).toBe('ok')
  expect(codeOf(await confirm(envelope))).toBe('ok')
}

const codeOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code

describe('financial envelopes', () => {
  it('open once quality is locked, and only those of bids that qualified', async () => {
    await open('financial')
    const offers = await db.priceOffer.findMany({
      where: { bid: { tenderId: ground.tenderId } },
      include: { bid: true },
    })
    expect(offers.map(({ bid, offeredMinor }) => [bid.applicantName, offeredMinor])).toEqual([
      ['Northlight', 7_000_001n],
    ])
    expect(offers[0]).toMatchObject({ currency: 'USD', isTaxIncluded: true, checkedAt: null })
    const states = await db.bid.findMany({
      where: { tenderId: ground.tenderId },
      orderBy: { position: 'asc' },
      select: { state: true },
    })
    expect(states.map(({ state }) => state)).toEqual([
      'financially_opened',
      'below_threshold',
      'excluded',
    ])
    const row = await db.opening.findUniqueOrThrow({
      where: { tenderId_envelope: { tenderId: ground.tenderId, envelope: 'financial' } },
    })
    const record = openingRecord.parse(JSON.parse(row.record ?? ''))
    expect(record).toMatchObject({
      envelope: 'financial',
      bids: [{ letter: 'A', price: { amountMinor: 7_000_001 }, documents: 1, faults: [] }],
      notOpened: [{ letter: 'B' }, { letter: 'C' }],
    })
    for (const sealedPrice of ['7000002', '7000003']) expect(row.record).not.toContain(sealedPrice)
  })

  it('stay closed before, also to finance', async () => {
    for (const state of ['technical_opened', 'scoring', 'moderation'] as const) {
      await moveTo(state)
      expect(codeOf(await propose('financial'))).toBe('wrong-state')
    }
    await moveTo('technical_locked')
    expect(codeOf(await propose('financial', ground.finance))).toBe('ok')
    await moveTo('moderation')
    expect(codeOf(await confirm('financial'))).toBe('wrong-state')
  })

  it('may be opened by finance, who may not open the others', async () => {
    expect(codeOf(await propose('technical', ground.finance))).toBe('not-allowed')
    expect(codeOf(await propose('financial', ground.finance))).toBe('ok')
    expect(codeOf(await confirm('financial', ground.finance))).toBe('second-person-needed')
    expect(codeOf(await confirm('financial', ground.officer))).toBe('ok')
  })

  it('have nothing to open where no bid qualified', async () => {
    await db.bid.updateMany({
      where: { tenderId: ground.tenderId },
      data: { state: 'below_threshold' },
    })
    expect(codeOf(await propose('financial'))).toBe('no-bid-left')
  })

  it('that cannot be verified give no price, and the record says why', async () => {
    const id = bidders[0]?.submissionId ?? ''
    await db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('alter table submission disable trigger submission_append_only')
      await tx.$executeRaw`update submission set financial_hash = ${'c'.repeat(64)} where id = ${id}`
      await tx.$executeRawUnsafe('alter table submission enable trigger submission_append_only')
    })
    await open('financial')
    actAs(ground.officer)
    const view = await getOpening({ tenderId: ground.tenderId })
    expect(view.ok && view.value.financial.done?.record.bids).toMatchObject([
      { letter: 'A', price: null, faults: [{ kind: 'envelope-differs' }] },
    ])
    expect(await db.priceOffer.count({ where: { bid: { tenderId: ground.tenderId } } })).toBe(0)
  })
})

describe('a document by its address', () => {
  const fileOf = async (envelope: Envelope, letter = 'A') => {
    const row = await db.bidDocument.findFirst({
      where: { envelope, bid: { tenderId: ground.tenderId, letter } },
      select: { fileId: true },
    })
    return row?.fileId ?? ''
  }

  const read = async (fileId: string, by: TestPerson) => {
    actAs(by)
    return codeOf(await getFile({ fileId }))
  }

  const declare = () =>
    db.conflictDeclaration.updateMany({
      where: { tenderId: ground.tenderId, state: 'requested' },
      data: { state: 'none', declaredAt: new Date() },
    })

  const panelist = () => ground.panel[0] ?? ground.chair

  it('is no bidder’s to read, not even their own, and nobody’s who is not signed in', async () => {
    await declare()
    const fileId = await fileOf('technical')
    for (const { user } of bidders) expect(await read(fileId, user)).toBe('not-allowed')
    actAsNobody()
    expect(codeOf(await getFile({ fileId }))).toBe('not-signed-in')
  })

  it('opens to an evaluator who has declared, and not before', async () => {
    const fileId = await fileOf('technical')
    expect(await read(fileId, panelist())).toBe('not-found')
    await declare()
    expect(await read(fileId, panelist())).toBe('ok')
    await db.conflictDeclaration.updateMany({
      where: { tenderId: ground.tenderId, userId: panelist().id, bid: { letter: 'A' } },
      data: {
        state: 'removed',
        reviewedAt: new Date(),
        reviewedById: ground.chair.id,
        reviewReason: 'A brother works there.',
      },
    })
    expect(await read(fileId, panelist())).toBe('not-found')
  })

  it('stays closed to an evaluator of another panel and to another organisation', async () => {
    const fileId = await fileOf('technical')
    expect(await read(fileId, await person(ground.organisationId, 'evaluator'))).toBe('not-found')
    const stranger = await aFormalStage({ bids: 0, evaluators: 0 })
    expect(await read(fileId, stranger.officer)).toBe('not-found')
  })

  it('is a sealed file of nobody before it is opened', async () => {
    const sealedId = bidders[0]?.financial.files[0]?.id ?? ''
    expect(await read(sealedId, ground.officer)).toBe('not-found')
  })

  it('of a financial envelope opens with the prices', async () => {
    await declare()
    expect(await fileOf('financial')).toBe('')
    await open('financial')
    const fileId = await fileOf('financial')
    expect(await read(fileId, ground.finance)).toBe('ok')
    expect(await read(fileId, panelist())).toBe('ok')
    await cancelledFrom('financial_opened')
    expect(await read(fileId, ground.officer)).toBe('ok')
    await cancelledFrom('technical_locked')
    for (const by of [ground.officer, ground.finance, ground.chair, panelist()])
      expect(await read(fileId, by)).toBe('not-found')
  })
})
