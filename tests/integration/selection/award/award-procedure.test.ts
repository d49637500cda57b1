import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { sha256 } from '../../../../lib/platform/hash'
import { awardTender } from '../../../../lib/selection/award/award-tender'
import { decideChallenge } from '../../../../lib/selection/award/decide-challenge'
import { endWithoutAward } from '../../../../lib/selection/award/end-without-award'
import { enterChallenge } from '../../../../lib/selection/award/enter-challenge'
import { getAward } from '../../../../lib/selection/award/get-award'
import { notifyBidders } from '../../../../lib/selection/award/notify-bidders'
import { previewLetters } from '../../../../lib/selection/award/preview-letters'
import { getModeration } from '../../../../lib/selection/moderation/get-moderation'
import { getPrices } from '../../../../lib/selection/prices/get-prices'
import { approveReport } from '../../../../lib/selection/report/approve-report'
import { draftReport } from '../../../../lib/selection/report/draft-report'
import { getReport } from '../../../../lib/selection/report/get-report'
import { giveOpinion } from '../../../../lib/selection/report/give-opinion'
import { getTender } from '../../../../lib/selection/tenders/get-tender'
import type { Result } from '../../../../lib/shared/result'
import { actAs, type TestPerson } from '../../../support/as-actor'
import { anAwardStage } from '../../../support/award-stage'
import { person } from '../../../support/bids-tender'
import { aUser } from '../../../support/test-database'

let stage: Awaited<ReturnType<typeof anAwardStage>>

beforeEach(async () => {
  stage = await anAwardStage()
})

const codeOf = (result: Result<unknown>) => (result.ok ? 'ok' : result.failure.code)

const seen = async () => {
  const { version } = await db.tender.findUniqueOrThrow({ where: { id: stage.tenderId } })
  return { tenderId: stage.tenderId, version }
}

async function drafted() {
  actAs(stage.officer)
  expect(codeOf(await draftReport(await seen()))).toBe('ok')
}

function opine(member: TestPerson, wishes: Record<string, unknown> = {}) {
  actAs(member)
  const { tenderId } = stage
  return giveOpinion({ tenderId, number: 1, opinion: 'approves', statement: '', ...wishes })
}

async function approved() {
  await drafted()
  for (const member of stage.members) expect(codeOf(await opine(member))).toBe('ok')
  actAs(stage.chair)
  expect(codeOf(await approveReport(await seen()))).toBe('ok')
}

async function notified() {
  await approved()
  actAs(stage.officer)
  expect(codeOf(await send())).toBe('ok')
}

async function send(wishes: Record<string, unknown> = {}) {
  const preview = await previewLetters({ tenderId: stage.tenderId })
  if (!preview.ok) return preview
  const { tenderId, version, lettersHash } = preview.value
  return notifyBidders({ tenderId, version, lettersHash, ...wishes })
}

/** Makes the standstill end a minute ago. */
async function letStandstillPass() {
  const now = Date.now()
  await db.tender.update({
    where: { id: stage.tenderId },
    data: {
      notifiedAt: new Date(now - 3 * 86_400_000),
      standstillStartsAt: new Date(now - 2 * 86_400_000),
      standstillEndsAt: new Date(now - 60_000),
    },
  })
}

const challenge = (wishes: Record<string, unknown> = {}) =>
  enterChallenge({
    tenderId: stage.tenderId,
    requestId: '7c1b1f6e-6f2c-4b5e-9a0e-0d5a1f0c9b11',
    bidId: stage.bidIds[1],
    challenger: 'Applicant B',
    grounds: 'The level on claims handling is too low.',
    receivedAt: new Date().toISOString().slice(0, 16),
    ...wishes,
  })

const award = async (wishes: Record<string, unknown> = {}) =>
  awardTender({
    ...(await seen()),
    bidId: stage.bidIds[0],
    reason: 'As recommended by the panel.',
    ...wishes,
  })

describe('the report', () => {
  it('keeps what is on record word for word, with its hash and the head of the audit record', async () => {
    await drafted()
    const row = await db.report.findFirstOrThrow({ where: { tenderId: stage.tenderId } })
    expect(sha256(row.content)).toBe(row.contentHash)
    const report = await getReport({ tenderId: stage.tenderId })
    if (!report.ok) throw new Error(report.failure.code)
    const { content } = report.value
    expect(content.recommendation).toEqual({ bid: 'A', name: 'Applicant A' })
    expect(content.ranking.rows.map(({ bid, rank }) => [bid, rank])).toEqual([
      ['A', 1],
      ['B', 2],
      ['C', 3],
    ])
    expect(content.ratings).toHaveLength(27)
    expect(content.agreements).toHaveLength(9)
    expect(content.prices.map(({ offered }) => offered)).toEqual([80_000, 80_800, 81_600])
    expect(content.declarations).toHaveLength(12)
    expect(content.sensitivity).toHaveLength(3)
    expect(content.audit.head).toMatch(/^[0-9a-f]{64}$/)
  })

  it('drafted again is a new version that has to be approved anew', async () => {
    await drafted()
    await opine(stage.chair)
    await drafted()
    expect(await db.report.count({ where: { tenderId: stage.tenderId } })).toBe(2)
    expect(codeOf(await opine(stage.chair))).toBe('stale-version')
    expect(codeOf(await opine(stage.chair, { number: 2 }))).toBe('ok')
  })

  it('refuses a draft before prices and quality are combined, of a stale page and by the wrong role', async () => {
    actAs(stage.officer)
    expect(codeOf(await draftReport({ tenderId: stage.tenderId, version: 99 }))).toBe(
      'stale-version',
    )
    await db.tender.update({
      where: { id: stage.tenderId },
      data: { state: 'financial_opened' },
    })
    expect(codeOf(await draftReport(await seen()))).toBe('wrong-state')
    actAs(stage.finance)
    expect(codeOf(await draftReport(await seen()))).toBe('not-allowed')
    actAs(await aUser({ roles: ['procurement_officer'] }))
    expect(codeOf(await draftReport(await seen()))).toBe('not-found')
  })

  it('cannot be changed once it is written', async () => {
    await drafted()
    const change = db.report.updateMany({
      where: { tenderId: stage.tenderId },
      data: { contentHash: 'f'.repeat(64) },
    })
    await expect(change).rejects.toThrow()
  })
})

describe('approval', () => {
  beforeEach(drafted)

  it('waits for everybody who votes, and the chair alone closes it', async () => {
    await opine(stage.chair)
    actAs(stage.chair)
    expect(codeOf(await approveReport(await seen()))).toBe('approvals-missing')
    for (const member of stage.panel) await opine(member)
    expect(codeOf(await approveReport(await seen()))).toBe('not-allowed')
    actAs(stage.chair)
    expect(codeOf(await approveReport(await seen()))).toBe('ok')
    const [first = ''] = stage.bidIds
    expect((await db.bid.findUniqueOrThrow({ where: { id: first } })).state).toBe('recommended')
  })

  it('puts a dissent with its reason beside the recommendation, and goes on', async () => {
    const [first, second] = stage.panel
    if (!first || !second) throw new Error('expected two evaluators')
    expect(codeOf(await opine(first, { opinion: 'dissents', statement: 'No.' }))).toBe(
      'invalid-input',
    )
    const statement = 'Claims handling weighs more than the panel held.'
    expect(codeOf(await opine(first, { opinion: 'dissents', statement }))).toBe('ok')
    await opine(second)
    await opine(stage.chair)
    actAs(stage.chair)
    expect(codeOf(await approveReport(await seen()))).toBe('ok')
    const report = await getReport({ tenderId: stage.tenderId })
    expect(report.ok && report.value.opinions.map(({ statement }) => statement)).toContain(
      statement,
    )
  })

  it('is refused while more members dissent than approve', async () => {
    const statement = 'The panel did not discuss the second domain at all.'
    for (const member of stage.panel) await opine(member, { opinion: 'dissents', statement })
    await opine(stage.chair)
    actAs(stage.chair)
    expect(codeOf(await approveReport(await seen()))).toBe('approvals-missing')
  })

  it('is given once, and only by those who vote', async () => {
    await opine(stage.chair)
    expect(codeOf(await opine(stage.chair))).toBe('already-done')
    expect(codeOf(await opine(stage.officer))).toBe('not-allowed')
    const stranger = await person(stage.organisationId, 'evaluator', 'Not on the panel')
    expect(codeOf(await opine(stranger))).toBe('not-allowed')
  })

  it('does not wait for members who are absent on record or recused', async () => {
    const [absent, recused] = stage.panel
    if (!absent || !recused) throw new Error('expected two evaluators')
    await db.panelMember.updateMany({
      where: { tenderId: stage.tenderId, userId: absent.id },
      data: { absentAt: new Date(), absenceReason: 'Ill' },
    })
    await db.conflictDeclaration.updateMany({
      where: { tenderId: stage.tenderId, userId: recused.id, bidId: null },
      data: {
        state: 'removed',
        reviewedById: stage.chair.id,
        reviewedAt: new Date(),
        reviewReason: 'Owns shares',
      },
    })
    expect(codeOf(await opine(recused))).toBe('not-allowed')
    await opine(stage.chair)
    actAs(stage.chair)
    expect(codeOf(await approveReport(await seen()))).toBe('ok')
  })
})

describe('notification', () => {
  it('goes out once, however often it is sent, and starts the standstill the day after', async () => {
    await approved()
    actAs(stage.officer)
    const preview = await previewLetters({ tenderId: stage.tenderId })
    if (!preview.ok) throw new Error(preview.failure.code)
    const { tenderId, version, lettersHash } = preview.value
    const twice = await Promise.all([
      notifyBidders({ tenderId, version, lettersHash }),
      notifyBidders({ tenderId, version, lettersHash }),
    ])
    expect(twice.map(codeOf)).toEqual(['ok', 'ok'])
    expect(await db.letter.count({ where: { tenderId } })).toBe(3)
    const mails = await db.outboxMessage.count({
      where: { recipient: { in: stage.applicants.map(({ email }) => email) } },
    })
    expect(mails).toBe(3)
    const tender = await db.tender.findUniqueOrThrow({ where: { id: tenderId } })
    expect(tender.state).toBe('notified')
    const midnight = new Date(tender.notifiedAt ?? 0)
    midnight.setUTCHours(24, 0, 0, 0)
    expect(tender.standstillStartsAt).toEqual(midnight)
    expect(Number(tender.standstillEndsAt)).toBeGreaterThanOrEqual(
      midnight.getTime() + 10 * 86_400_000,
    )
  })

  it('sends exactly what was read, by the officer alone, and not before the approval', async () => {
    await drafted()
    expect(codeOf(await send())).toBe('not-found')
    for (const member of stage.members) await opine(member)
    actAs(stage.chair)
    await approveReport(await seen())
    expect(codeOf(await previewLetters({ tenderId: stage.tenderId }))).toBe('not-allowed')
    actAs(stage.officer)
    expect(codeOf(await send({ lettersHash: 'a'.repeat(64) }))).toBe('stale-version')
    expect(codeOf(await send({ version: 1 }))).toBe('stale-version')
    expect(await db.letter.count({ where: { tenderId: stage.tenderId } })).toBe(0)
  })
})

describe('the award', () => {
  beforeEach(notified)

  it('is refused while the standstill runs, and made once after it', async () => {
    actAs(stage.chair)
    expect(codeOf(await award())).toBe('wrong-state')
    await letStandstillPass()
    await db.tender.update({
      where: { id: stage.tenderId },
      data: { standstillEndsAt: new Date(Date.now() + 60_000) },
    })
    expect(codeOf(await award())).toBe('standstill-running')
    await letStandstillPass()
    const input = {
      ...(await seen()),
      bidId: stage.bidIds[0],
      reason: 'As recommended by the panel.',
    }
    const twice = await Promise.all([awardTender(input), awardTender(input)])
    expect(twice.map(codeOf)).toEqual(['ok', 'ok'])
    const contract = await db.contract.findMany({ where: { tenderId: stage.tenderId } })
    expect(contract).toMatchObject([{ applicantName: 'Applicant A', amountMinor: 80_000n }])
    const bids = await db.bid.findMany({
      where: { tenderId: stage.tenderId },
      orderBy: { letter: 'asc' },
    })
    expect(bids.map(({ state }) => state)).toEqual(['awarded', 'unsuccessful', 'unsuccessful'])
  })

  it('goes to nobody but the recommended bid, and is made by the chair', async () => {
    await letStandstillPass()
    actAs(stage.chair)
    const reason = 'The second bid is known to us from earlier years and we would rather have it.'
    expect(codeOf(await award({ bidId: stage.bidIds[1], reason }))).toBe('wrong-state')
    expect(codeOf(await award({ version: 1 }))).toBe('stale-version')
    actAs(stage.officer)
    expect(codeOf(await award())).toBe('not-allowed')
    actAs(await aUser({ roles: ['committee_chair'] }))
    expect(codeOf(await award())).toBe('not-found')
  })

  it('waits for an open challenge, which another person decides', async () => {
    await letStandstillPass()
    actAs(stage.officer)
    expect(codeOf(await challenge())).toBe('ok')
    expect(codeOf(await challenge())).toBe('ok')
    const [open, ...others] = await db.challenge.findMany({ where: { tenderId: stage.tenderId } })
    if (!open) throw new Error('expected a challenge')
    expect(others).toEqual([])
    actAs(stage.chair)
    expect(codeOf(await award())).toBe('challenge-open')
    const decision = {
      tenderId: stage.tenderId,
      challengeId: open.id,
      version: 1,
      state: 'dismissed',
      decision: 'The level follows from its published words.',
    }
    actAs({ ...stage.officer, roles: ['committee_chair'] })
    expect(codeOf(await decideChallenge(decision))).toBe('second-person-needed')
    actAs(stage.officer)
    expect(codeOf(await decideChallenge(decision))).toBe('not-allowed')
    actAs(stage.chair)
    expect(codeOf(await decideChallenge({ ...decision, version: 2 }))).toBe('stale-version')
    expect(codeOf(await decideChallenge(decision))).toBe('ok')
    expect(codeOf(await decideChallenge({ ...decision, version: 2 }))).toBe('already-done')
    expect(codeOf(await award())).toBe('ok')
  })

  it('falls with a challenge that was upheld: the tender ends without an award', async () => {
    await letStandstillPass()
    actAs(stage.officer)
    await challenge()
    const { id } = await db.challenge.findFirstOrThrow({ where: { tenderId: stage.tenderId } })
    actAs(stage.chair)
    await decideChallenge({
      tenderId: stage.tenderId,
      challengeId: id,
      version: 1,
      state: 'upheld',
      decision: 'The reason on record does not carry the level.',
    })
    expect(codeOf(await award())).toBe('challenge-open')
    const reason = 'A challenge was upheld; the tender will be repeated.'
    expect(codeOf(await endWithoutAward({ ...(await seen()), reason: 'No.' }))).toBe(
      'invalid-input',
    )
    expect(codeOf(await endWithoutAward({ ...(await seen()), reason }))).toBe('ok')
    const tender = await db.tender.findUniqueOrThrow({ where: { id: stage.tenderId } })
    expect([tender.state, tender.endReason]).toEqual(['no_award', reason])
    expect(await db.award.count({ where: { tenderId: stage.tenderId } })).toBe(0)
  })

  it('keeps to be read what was opened before the tender ended', async () => {
    const { tenderId } = stage
    actAs(stage.chair)
    const reason = 'The fund keeps the present arrangement for another year.'
    expect(codeOf(await endWithoutAward({ ...(await seen()), reason }))).toBe('ok')
    expect(await getTender({ tenderId })).toMatchObject({
      value: { state: 'no_award', endedFrom: 'notified', mayView: { ranking: true, prices: true } },
    })
    expect(await getModeration({ tenderId })).toMatchObject({ ok: true })
    expect(await getPrices({ tenderId })).toMatchObject({ value: { combined: { tenderId } } })
  })

  it('takes no challenge from before the letters, from the future, or about another tender’s bid', async () => {
    actAs(stage.officer)
    expect(codeOf(await challenge({ receivedAt: '2020-01-01T09:00' }))).toBe('invalid-input')
    expect(codeOf(await challenge({ receivedAt: '2099-01-01T09:00' }))).toBe('invalid-input')
    const other = await anAwardStage()
    actAs(stage.officer)
    expect(codeOf(await challenge({ bidId: other.bidIds[0] }))).toBe('not-found')
  })

  it('says on its page what is next and what the reader may do', async () => {
    actAs(stage.chair)
    const view = await getAward({ tenderId: stage.tenderId })
    expect(view).toMatchObject({
      ok: true,
      value: { state: 'notified', may: { award: false, endWithoutAward: true, notify: false } },
    })
    actAs(await aUser({ roles: ['committee_chair'] }))
    expect(codeOf(await getAward({ tenderId: stage.tenderId }))).toBe('not-found')
  })
})
