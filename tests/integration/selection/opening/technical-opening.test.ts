import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { confirmOpening } from '../../../../lib/selection/opening/confirm-opening'
import { getOpening } from '../../../../lib/selection/opening/get-opening'
import { getOpeningRecord } from '../../../../lib/selection/opening/get-opening-record'
import { openingRecord } from '../../../../lib/selection/opening/opening-record-schema'
import { proposeOpening } from '../../../../lib/selection/opening/propose-opening'
import { takeBackOpening } from '../../../../lib/selection/opening/take-back-opening'
import { actAs, type TestPerson } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aFormalStage } from '../../../support/formal-stage'
import { aSealedBid, aSubmission } from '../../../support/sealed-bids'
import { auditOf } from '../../../support/test-database'

let ground: Awaited<ReturnType<typeof aFormalStage>>

beforeEach(async () => {
  vi.useRealTimers()
  ground = await aFormalStage({ state: 'published', bids: 0, evaluators: 1 })
})

const present = { place: 'Board room, Maputo', attendees: 'Henrik Olsen\n  Leonor Nunes ' }

const propose = (by: TestPerson = ground.officer, wishes = {}) => {
  actAs(by)
  return proposeOpening({
    tenderId: ground.tenderId,
    envelope: 'technical',
    ...present,
    ...wishes,
  })
}

const confirm = (by: TestPerson = ground.chair, version = 1) => {
  actAs(by)
  return confirmOpening({ tenderId: ground.tenderId, envelope: 'technical', version })
}

async function opened() {
  expect(codeOf(await propose())).toBe('ok')
  const result = await confirm()
  if (!result.ok) throw new Error(result.failure.code)
  return result.value
}

async function recordOf() {
  const row = await db.opening.findUniqueOrThrow({
    where: { tenderId_envelope: { tenderId: ground.tenderId, envelope: 'technical' } },
  })
  const record = openingRecord.parse(JSON.parse(row.record ?? ''))
  if (record.envelope !== 'technical') throw new Error('another record')
  return record
}

const sealed = (name: string, wishes = {}) => aSealedBid(ground, name, wishes)

const bidsOf = () =>
  db.bid.findMany({ where: { tenderId: ground.tenderId }, orderBy: { position: 'asc' } })

const codeOf = (result: { ok: boolean; failure?: { code: string } }) =>
  result.ok ? 'ok' : result.failure?.code

describe('two people', () => {
  it('open what one proposed and another confirmed, and nobody alone', async () => {
    await sealed('Northlight')
    expect(codeOf(await confirm())).toBe('stale-version')
    expect(codeOf(await propose())).toBe('ok')
    expect(codeOf(await confirm(ground.officer))).toBe('second-person-needed')
    expect(await db.bid.count({ where: { tenderId: ground.tenderId } })).toBe(0)
    expect(codeOf(await confirm())).toBe('ok')
    const tender = await db.tender.findUniqueOrThrow({ where: { id: ground.tenderId } })
    expect(tender.state).toBe('technical_opened')
  })

  it('are two in the database as well', async () => {
    await propose()
    const row = { tenderId: ground.tenderId, envelope: 'technical' as const }
    const byOne = {
      confirmedById: ground.officer.id,
      confirmedAt: new Date(),
      record: '{}',
      recordHash: 'a'.repeat(64),
    }
    await expect(
      db.opening.update({ where: { tenderId_envelope: row }, data: byOne }),
    ).rejects.toThrow(/opening_by_two/)
  })

  it('need somebody present besides them', async () => {
    const alone = await propose(ground.officer, { attendees: ' tomás  machava ' })
    expect(alone.ok || alone.failure.fields).toEqual({
      attendees: 'opening.validation.besides',
    })
    expect(codeOf(await propose(ground.officer, { attendees: ' \n ' }))).toBe('invalid-input')
    expect(codeOf(await propose(ground.officer, { attendees: ground.chair.name }))).toBe('ok')
    expect(codeOf(await confirm())).toBe('second-person-needed')
  })

  it('may take a proposal back, and then nobody can confirm it', async () => {
    await propose()
    expect(codeOf(await propose(ground.chair))).toBe('already-done')
    actAs(ground.chair)
    const seen = { tenderId: ground.tenderId, envelope: 'technical', version: 1 }
    expect(codeOf(await takeBackOpening(seen))).toBe('ok')
    expect(codeOf(await confirm())).toBe('stale-version')
    await opened()
    expect(codeOf(await takeBackOpening({ ...seen, version: 2 }))).toBe('wrong-state')
  })

  it('confirming at once open once', async () => {
    await sealed('Northlight')
    const other = await person(ground.organisationId, 'committee_chair', 'Nadia Okafor')
    await propose()
    actAs(ground.chair)
    const first = confirmOpening({ tenderId: ground.tenderId, envelope: 'technical', version: 1 })
    await new Promise((resolve) => setTimeout(resolve, 3))
    actAs(other)
    const second = confirmOpening({ tenderId: ground.tenderId, envelope: 'technical', version: 1 })
    const codes = (await Promise.all([first, second])).map(codeOf).sort()
    expect(codes).toEqual(['ok', 'wrong-state'])
    expect(await bidsOf()).toHaveLength(1)
  })

  it('get the same answer when the second sends twice', async () => {
    await sealed('Northlight')
    const { recordHash } = await opened()
    const again = await confirm()
    expect(again.ok && again.value.recordHash).toBe(recordHash)
    expect(await bidsOf()).toHaveLength(1)
  })

  it('are of the roles that may, of this organisation', async () => {
    for (const role of ['evaluator', 'finance_officer', 'administrator', 'observer'] as const)
      expect(codeOf(await propose(await person(ground.organisationId, role)))).toBe('not-allowed')
    const stranger = await aFormalStage({ state: 'published', bids: 0, evaluators: 0 })
    expect(codeOf(await propose(stranger.officer))).toBe('not-found')
    await propose()
    expect(codeOf(await confirm(stranger.chair))).toBe('not-found')
    actAs(stranger.chair)
    expect(codeOf(await getOpening({ tenderId: ground.tenderId }))).toBe('not-found')
  })
})

describe('time', () => {
  const closing = new Date('2090-02-01T17:00:00.000Z')

  beforeEach(async () => {
    await db.procedureTerms.update({
      where: { tenderId: ground.tenderId },
      data: { closesAt: closing },
    })
    vi.useFakeTimers({ toFake: ['Date'] })
  })

  it('is the server’s: a millisecond early is early, the instant of closing is not', async () => {
    vi.setSystemTime(closing.getTime() - 1)
    expect(codeOf(await propose())).toBe('closing-not-reached')
    vi.setSystemTime(closing)
    expect(codeOf(await propose())).toBe('ok')
    vi.setSystemTime(closing.getTime() - 1)
    expect(codeOf(await confirm())).toBe('closing-not-reached')
    vi.setSystemTime(closing)
    expect(codeOf(await confirm())).toBe('ok')
  })

  it('cannot be said by the browser', async () => {
    vi.setSystemTime(closing.getTime() - 60_000)
    expect(codeOf(await propose(ground.officer, { now: closing }))).toBe('invalid-input')
  })

  it('tells nobody how many have bid while bids may come', async () => {
    await sealed('Northlight')
    vi.setSystemTime(closing.getTime() - 1)
    actAs(ground.officer)
    const early = await getOpening({ tenderId: ground.tenderId })
    expect(early.ok && early.value.technical).toMatchObject({
      stage: 'early',
      toOpen: null,
      staysClosed: null,
    })
    expect(JSON.stringify(early)).not.toContain('Northlight')
    vi.setSystemTime(closing)
    const due = await getOpening({ tenderId: ground.tenderId })
    expect(due.ok && due.value.technical).toMatchObject({ stage: 'due', toOpen: 1, staysClosed: 0 })
    expect(JSON.stringify(due)).not.toContain('Northlight')
  })
})

describe('what is opened', () => {
  it('are the bids in order of receipt, with answers and documents', async () => {
    const [criterionId = '', ratedId = ''] = ground.criterionIds
    await db.criterion.update({
      where: { id: criterionId },
      data: { valueFunction: { kind: 'yes-no', yes: 100, no: 0 } },
    })
    const second = await sealed('Southern Cross', { minutesBefore: 10 })
    const first = await sealed('Northlight', { minutesBefore: 30 })
    const fileId = first.technical.files[0]?.id ?? ''
    const answers = [
      { criterionId, status: 'provided', value: true, note: 'See there', fileId, page: 2 },
      { criterionId: ratedId, status: 'provided', value: 4, note: '', fileId, page: 9 },
      { criterionId, status: 'provided', value: false, note: '', fileId: null, page: null },
    ] as const
    await aSubmission(
      first.sealedBidId,
      { ...first, technical: { ...first.technical, answers: [...answers] } },
      {
        submittedAt: new Date(Date.now() - 2 * 3_600_000),
        isLate: false,
        number: 2,
        submittedById: first.user.id,
      },
    )
    await opened()
    const bids = await bidsOf()
    expect(bids.map(({ letter, applicantName, state }) => [letter, applicantName, state])).toEqual([
      ['A', 'Northlight', 'opened'],
      ['B', 'Southern Cross', 'opened'],
    ])
    const [bid] = bids
    const evidence = await db.evidence.findMany({ where: { bidId: bid?.id ?? '' } })
    expect(evidence).toHaveLength(2)
    expect(evidence.find((row) => row.criterionId === criterionId)).toMatchObject({
      status: 'provided',
      value: true,
      note: 'See there',
      source: 'technical.pdf',
      page: 2,
      enteredById: first.user.id,
    })
    // A bidder gives themselves no level, and there is no ninth page of three.
    expect(evidence.find((row) => row.criterionId === ratedId)).toMatchObject({
      status: 'missing',
      value: null,
      page: null,
    })
    const documents = await db.bidDocument.findMany({
      where: { bid: { tenderId: ground.tenderId } },
      include: { file: true },
    })
    expect(documents.map(({ envelope }) => envelope)).toEqual(['technical', 'technical'])
    const stored = documents.find(({ bidId }) => bidId === bid?.id)?.file
    expect(Buffer.from(stored?.content ?? []).toString()).toBe('Northlight offers')
    const record = await recordOf()
    expect(record.bids.map(({ letter, submission }) => [letter, submission])).toEqual([
      ['A', 2],
      ['B', 1],
    ])
    expect(record.bids[0]?.faults).toEqual([{ kind: 'answer-unreadable', name: '' }])
    expect(second.sealedBidId).toBe(bids[1]?.sealedBidId)
  })

  it('never is a late bid, whatever its row says', async () => {
    await sealed('In time')
    await sealed('Late by mark', { state: 'late', minutesBefore: -1 })
    await sealed('Late by mark alone', { isLate: true })
    await sealed('Late by its time', { minutesBefore: -1, isLate: false })
    await sealed('Late by nothing', { minutesBefore: 0, isLate: false })
    await sealed('In time, marked late', { state: 'late', isLate: false })
    await opened()
    expect((await bidsOf()).map(({ applicantName }) => applicantName)).toEqual(['In time'])
    const { notOpened } = await recordOf()
    expect(new Set(notOpened.map(({ applicant }) => applicant))).toEqual(
      new Set([
        'Late by mark',
        'Late by mark alone',
        'Late by its time',
        'Late by nothing',
        'In time, marked late',
      ]),
    )
    expect(notOpened.every(({ reason }) => reason === 'late')).toBe(true)
  })

  it('is the bid in time where its replacement came late', async () => {
    const bid = await sealed('Northlight', { files: { technical: 'first', financial: 'first' } })
    const late = { submittedAt: new Date(), isLate: true, number: 2, submittedById: bid.user.id }
    await aSubmission(bid.sealedBidId, bid, late)
    await opened()
    const record = await recordOf()
    expect(record.bids.map(({ submission }) => submission)).toEqual([1])
    expect(record.notOpened).toHaveLength(1)
  })

  it('is no withdrawn bid and no draft, and their bytes stay where they are', async () => {
    const gone = await sealed('Gone', { state: 'withdrawn' })
    await opened()
    const { bids, notOpened } = await recordOf()
    expect(bids).toEqual([])
    expect(notOpened.map(({ applicant, reason }) => [applicant, reason])).toEqual([
      ['Gone', 'withdrawn'],
    ])
    const row = await db.sealedBid.findUniqueOrThrow({ where: { id: gone.sealedBidId } })
    expect(row.state).toBe('withdrawn')
    expect(await db.storedFile.count({ where: { organisationId: ground.organisationId } })).toBe(0)
  })

  it('may be nothing at all', async () => {
    const { opened: count, notOpened } = await opened()
    expect([count, notOpened]).toEqual([0, 0])
    expect(await bidsOf()).toEqual([])
  })

  it('keeps every price sealed', async () => {
    await sealed('Northlight', { amountMinor: 7_654_321 })
    await opened()
    expect(await db.priceOffer.count({ where: { bid: { tenderId: ground.tenderId } } })).toBe(0)
    const row = await recordOf()
    expect(JSON.stringify(row)).not.toContain('7654321')
    const trail = await auditOf(ground.organisationId)
    expect(JSON.stringify(trail.map(({ payload }) => payload))).not.toContain('7654321')
  })

  it('asks everybody on the panel about each bidder, and in general who was never asked', async () => {
    await db.conflictDeclaration.deleteMany({
      where: { tenderId: ground.tenderId, userId: ground.chair.id },
    })
    await sealed('Northlight')
    await sealed('Southern Cross')
    await opened()
    const asked = await db.conflictDeclaration.findMany({
      where: { tenderId: ground.tenderId, state: 'requested' },
      select: { userId: true, bidId: true },
    })
    expect(asked.filter(({ bidId }) => bidId === null)).toEqual([
      { userId: ground.chair.id, bidId: null },
    ])
    expect(asked.filter(({ bidId }) => bidId !== null)).toHaveLength(4)
  })
})

describe('what cannot be verified', () => {
  it('is on the record, and the bid is there without it', async () => {
    const altered = await sealed('Altered')
    const moved = await sealed('Moved')
    const spoilt = await sealed('Spoilt file')
    await sealed('Sound')
    await tamper(altered.submissionId, { technical_hash: 'b'.repeat(64) })
    const other = await db.submission.findUniqueOrThrow({ where: { id: altered.submissionId } })
    await tamper(moved.submissionId, { technical: other.technical, receipt: '{}' })
    await spoil(spoilt.technical.files[0]?.id ?? '')
    const { opened: count, faults } = await opened()
    expect([count, faults]).toEqual([4, 4])
    const { bids } = await recordOf()
    const faultsOf = (name: string) =>
      bids.find(({ applicant }) => applicant === name)?.faults.map(({ kind }) => kind)
    expect(faultsOf('Altered')).toEqual(['envelope-differs'])
    expect(faultsOf('Moved')).toEqual(['receipt-unsigned', 'envelope-unreadable'])
    expect(faultsOf('Spoilt file')).toEqual(['file-unreadable'])
    expect(faultsOf('Sound')).toEqual([])
    const documents = await db.bidDocument.findMany({
      where: { bid: { tenderId: ground.tenderId } },
      select: { bid: { select: { applicantName: true } } },
    })
    expect(documents.map(({ bid }) => bid.applicantName)).toEqual(['Sound'])
  })

  /** What only somebody with the database in hand could do: the triggers are off for the moment. */
  const tamper = (id: string, columns: Record<string, string | Uint8Array>) =>
    db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('alter table submission disable trigger submission_append_only')
      for (const [column, value] of Object.entries(columns))
        await tx.$executeRawUnsafe(`update submission set ${column} = $1 where id = $2`, value, id)
      await tx.$executeRawUnsafe('alter table submission enable trigger submission_append_only')
    })

  const spoil = (id: string) =>
    db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('alter table sealed_file disable trigger sealed_file_stays')
      await tx.$executeRaw`update sealed_file set content = content || '\\x00'::bytea where id = ${id}`
      await tx.$executeRawUnsafe('alter table sealed_file enable trigger sealed_file_stays')
    })
})

describe('the record', () => {
  it('names time, place and people, and hashes to what is printed', async () => {
    const bid = await sealed('Northlight')
    const { recordHash } = await opened()
    actAs(await person(ground.organisationId, 'observer'))
    const file = await getOpeningRecord({ tenderId: ground.tenderId, envelope: 'technical' })
    if (!file.ok) throw new Error(file.failure.code)
    expect(createHash('sha256').update(file.value.record).digest('hex')).toBe(recordHash)
    const record = await recordOf()
    expect(record).toMatchObject({
      place: 'Board room, Maputo',
      proposedBy: { name: ground.officer.name },
      confirmedBy: { name: ground.chair.name },
      attendees: ['Henrik Olsen', 'Leonor Nunes'],
      procedure: { version: 1 },
    })
    const submission = await db.submission.findUniqueOrThrow({ where: { id: bid.submissionId } })
    expect(record.bids[0]).toMatchObject({
      letter: 'A',
      applicant: 'Northlight',
      identifier: 'NIPC 500',
      receivedAt: submission.submittedAt.toISOString(),
      technicalHash: submission.technicalHash,
      financialHash: submission.financialHash,
      documents: 1,
    })
    const [entry] = await auditOf(ground.organisationId)
    expect(entry?.command).toBe('selection.confirm-opening')
    expect(entry?.payload).toContain(recordHash)
  })

  it('is for colleagues of this organisation alone, and not there before the opening', async () => {
    const which = { tenderId: ground.tenderId, envelope: 'technical' as const }
    await propose()
    expect(codeOf(await getOpeningRecord(which))).toBe('not-found')
    await confirm()
    const { user } = await sealed('Northlight')
    actAs(user)
    expect(codeOf(await getOpeningRecord(which))).toBe('not-allowed')
    expect(codeOf(await getOpening({ tenderId: ground.tenderId }))).toBe('not-allowed')
    const stranger = await aFormalStage({ state: 'published', bids: 0, evaluators: 0 })
    actAs(stranger.officer)
    expect(codeOf(await getOpeningRecord(which))).toBe('not-found')
  })
})
