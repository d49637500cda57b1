import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { sha256 } from '../../../../lib/platform/hash'
import { cardContent } from '../../../../lib/selection/scoring/card-content-schema'
import { getCardSubmission } from '../../../../lib/selection/scoring/get-card-submission'
import { getScoringBoard } from '../../../../lib/selection/scoring/get-scoring-board'
import { listCards } from '../../../../lib/selection/scoring/list-cards'
import { nudgeEvaluators } from '../../../../lib/selection/scoring/nudge-evaluators'
import { reopenScorecard } from '../../../../lib/selection/scoring/reopen-scorecard'
import { revealScores } from '../../../../lib/selection/scoring/reveal-scores'
import { saveScore } from '../../../../lib/selection/scoring/save-score'
import { submitScorecard } from '../../../../lib/selection/scoring/submit-scorecard'
import { verifyCommitment } from '../../../../lib/selection/scoring/verify-commitment-rules'
import { actAs } from '../../../support/as-actor'
import { person } from '../../../support/bids-tender'
import { aKey, aScore, aScoringRound, cardOf } from '../../../support/scoring-ground'

type Person = Parameters<typeof actAs>[0]

let ground: Awaited<ReturnType<typeof aScoringRound>>

beforeEach(async () => {
  ground = await aScoringRound()
})

/** Scores all criteria of one card with level 2 and no page, as this person. */
async function fill(who: Person, bidId: string) {
  actAs(who)
  const { id } = await cardOf(bidId, who.id)
  for (const criterionId of ground.criterionIds) await saveScore(aScore(id, criterionId))
  return await cardOf(bidId, who.id)
}

async function submit(who: Person, bidId: string) {
  const { id: scorecardId, version } = await fill(who, bidId)
  return await submitScorecard({
    scorecardId,
    version,
    withoutEvidence: [...ground.criterionIds],
  })
}

async function submitAll(...people: readonly Person[]) {
  for (const who of people) for (const bidId of ground.bidIds) await submit(who, bidId)
}

const everybody = () => [ground.chair, ground.amina, ground.rui]

const reveal = async (who: Person = ground.chair) => {
  actAs(who)
  const { tenderId } = ground
  const { version } = await db.tender.findUniqueOrThrow({ where: { id: tenderId } })
  return await revealScores({ tenderId, version })
}

const reason = 'The comment on A1 speaks of another bidder.'

async function reopen(bidId: string, evaluatorId: string) {
  const { id: scorecardId, version } = await cardOf(bidId, evaluatorId)
  return await reopenScorecard({ scorecardId, version, reason })
}

it('seals a complete card, gives its hash at once and keeps the words behind it', async () => {
  const sealed = await submit(ground.amina, ground.bidA)
  expect(sealed).toMatchObject({ ok: true, value: { number: 1 } })
  const { id: scorecardId, state } = await cardOf(ground.bidA, ground.amina.id)
  expect(state).toBe('submitted')
  const own = await getCardSubmission({ scorecardId, number: 1 })
  if (!own.ok || !sealed.ok) throw new Error('expected a submission')
  expect(sha256(own.value.content)).toBe(sealed.value.commitHash)
  expect(JSON.parse(own.value.content)).toMatchObject({
    format: 'adjudica-scorecard/1',
    bid: { letter: 'A' },
    scores: [{ level: 2, evidence: null }, { level: 2 }, { level: 2 }],
  })
  expect(JSON.parse(own.value.content).salt).toMatch(/^[\w-]{43}$/)
})

it('refuses a card with gaps, and names each of them', async () => {
  actAs(ground.amina)
  const { id: scorecardId } = await cardOf(ground.bidA, ground.amina.id)
  const [first = '', second = '', third = ''] = ground.criterionIds
  await saveScore(aScore(scorecardId, first, { level: 4 }))
  await saveScore(aScore(scorecardId, second, { documentId: ground.documentId }))
  const { version } = await cardOf(ground.bidA, ground.amina.id)
  const answer = await submitScorecard({ scorecardId, version, withoutEvidence: [first] })
  expect(answer).toEqual({
    ok: false,
    failure: {
      code: 'card-incomplete',
      fields: {
        [first]: 'scoring.validation.commentNeeded',
        [second]: 'scoring.validation.pageNeeded',
        [third]: 'scoring.validation.scoreNeeded',
      },
    },
  })
})

it('wants it said where no evidence was found, for exactly those scores', async () => {
  const { id: scorecardId, version } = await fill(ground.amina, ground.bidA)
  const [first = ''] = ground.criterionIds
  for (const withoutEvidence of [[], [first], [...ground.criterionIds, 'another']]) {
    const answer = await submitScorecard({ scorecardId, version, withoutEvidence })
    expect(answer).toMatchObject({ failure: { fields: { withoutEvidence: expect.any(String) } } })
  }
})

it('seals with each score that no evidence was found, said on the desk or when the card is sent', async () => {
  await submitAll(ground.chair, ground.rui)
  actAs(ground.amina)
  await submit(ground.amina, ground.bidB)
  const { id: scorecardId } = await cardOf(ground.bidA, ground.amina.id)
  const [first = '', second = '', third = ''] = ground.criterionIds
  const { documentId } = ground
  await saveScore(aScore(scorecardId, first, { noEvidence: true }))
  await saveScore(aScore(scorecardId, second, { documentId, page: 2 }))
  await saveScore(aScore(scorecardId, third))
  const { version } = await cardOf(ground.bidA, ground.amina.id)
  await submitScorecard({ scorecardId, version, withoutEvidence: [third] })
  const own = await getCardSubmission({ scorecardId, number: 1 })
  if (!own.ok) throw new Error('expected a submission')
  const { content, commitHash } = own.value
  expect(sha256(content)).toBe(commitHash)
  const { scores } = cardContent.parse(JSON.parse(content))
  expect(scores.map(({ noEvidence }) => noEvidence)).toEqual([true, undefined, true])
  await reveal()
  const view = await listCards({ tenderId: ground.tenderId, bidId: ground.bidA })
  const card = view.ok && view.value.cards.find(({ id }) => id === scorecardId)
  if (!card) throw new Error('expected a card')
  const said = new Map(card.scores.map((one) => [one.criterionId, one.noEvidence]))
  expect([first, second, third].map((id) => said.get(id))).toEqual([true, false, true])
  expect(verifyCommitment(content, commitHash, card.scores)).toEqual({ kind: 'holds' })
})

it('answers a card that is sent twice with one submission', async () => {
  const { id: scorecardId, version } = await fill(ground.amina, ground.bidA)
  const input = { scorecardId, version, withoutEvidence: [...ground.criterionIds] }
  const both = await Promise.all([submitScorecard(input), submitScorecard(input)])
  expect(both[0]).toEqual(both[1])
  expect(both[0]).toMatchObject({ ok: true })
  expect(await db.scorecardSubmission.count({ where: { scorecardId } })).toBe(1)
})

it('locks a submitted card, for scores and for a second submission', async () => {
  await submit(ground.amina, ground.bidA)
  const { id: scorecardId, version } = await cardOf(ground.bidA, ground.amina.id)
  const [first = ''] = ground.criterionIds
  expect(await saveScore(aScore(scorecardId, first, { version: 1, level: 3 }))).toMatchObject({
    failure: { code: 'card-sealed' },
  })
  expect(await submitScorecard({ scorecardId, version, withoutEvidence: [] })).toMatchObject({
    failure: { code: 'card-sealed' },
  })
})

it('refuses a stale card and another person’s', async () => {
  const { id: scorecardId, version } = await fill(ground.amina, ground.bidA)
  const input = { scorecardId, version: version - 1, withoutEvidence: [...ground.criterionIds] }
  expect(await submitScorecard(input)).toMatchObject({ failure: { code: 'stale-version' } })
  actAs(ground.rui)
  expect(await submitScorecard({ ...input, version })).toMatchObject({
    failure: { code: 'not-found' },
  })
})

it('opens a card again for a reason, with a new number and a new hash, the first kept beside it', async () => {
  await submitAll(ground.amina)
  actAs(ground.chair)
  expect(await reopen(ground.bidA, ground.amina.id)).toMatchObject({ ok: true })
  const mail = await db.outboxMessage.findFirst({ where: { kind: 'scorecardReopened' } })
  expect(JSON.stringify(mail?.payload)).not.toContain(reason)
  expect(await submitAgain()).toMatchObject({ ok: true, value: { number: 2 } })
  const { id: scorecardId } = await cardOf(ground.bidA, ground.amina.id)
  const kept = await db.scorecardSubmission.findMany({ where: { scorecardId } })
  expect(kept).toMatchObject([
    { number: 1, reopenedReason: '' },
    { number: 2, reopenedReason: reason, reopenedById: ground.chair.id },
  ])
  expect(new Set(kept.map(({ commitHash }) => commitHash)).size).toBe(2)
})

async function submitAgain() {
  actAs(ground.amina)
  const { id: scorecardId, version } = await cardOf(ground.bidA, ground.amina.id)
  const [first = ''] = ground.criterionIds
  await saveScore(aScore(scorecardId, first, { version: 2, level: 3 }))
  return await submitScorecard({ scorecardId, version, withoutEvidence: [first] })
}

it('does not open a card again while its evaluator is at work, so that nobody learns how far they are', async () => {
  await submit(ground.amina, ground.bidA)
  actAs(ground.chair)
  for (const bidId of ground.bidIds)
    expect(await reopen(bidId, ground.amina.id)).toMatchObject({
      failure: { code: 'cards-missing' },
    })
})

it('lets the chair alone open cards again, with a reason that says something, before the reveal', async () => {
  await submitAll(...everybody())
  const { id: scorecardId, version } = await cardOf(ground.bidA, ground.amina.id)
  for (const who of [ground.officer, ground.amina]) {
    actAs(who)
    expect(await reopen(ground.bidA, ground.amina.id)).toMatchObject({
      failure: { code: 'not-allowed' },
    })
  }
  actAs(ground.chair)
  expect(await reopenScorecard({ scorecardId, version, reason: 'No.' })).toMatchObject({
    failure: { code: 'invalid-input' },
  })
  await reveal()
  expect(await reopen(ground.bidA, ground.amina.id)).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})

it('waits for every card, but not for those of members absent on record', async () => {
  await submitAll(ground.chair, ground.amina)
  await submit(ground.rui, ground.bidA)
  expect(await reveal()).toMatchObject({ failure: { code: 'cards-missing' } })
  await db.panelMember.update({
    where: { tenderId_userId: { tenderId: ground.tenderId, userId: ground.rui.id } },
    data: { absentAt: new Date(), absenceReason: 'Ill since Monday.' },
  })
  expect(await reveal()).toMatchObject({ ok: true })
  expect((await cardOf(ground.bidA, ground.rui.id)).state).toBe('locked')
  expect((await cardOf(ground.bidB, ground.rui.id)).state).toBe('void')
})

it('lets nobody but the chair reveal, and nobody twice', async () => {
  await submitAll(...everybody())
  expect(await reveal(ground.officer)).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await reveal(ground.amina)).toMatchObject({ failure: { code: 'not-allowed' } })
  const stranger = await person((await aScoringRound()).organisationId, 'committee_chair')
  expect(await reveal(stranger)).toMatchObject({ failure: { code: 'not-found' } })
  expect(await reveal()).toMatchObject({ ok: true })
  expect(await reveal()).toMatchObject({ failure: { code: 'wrong-state' } })
})

it('opens every card at once, and each can be checked against the hash that its evaluator got', async () => {
  await submitAll(...everybody())
  const { tenderId, bidA } = ground
  const { id: scorecardId } = await cardOf(bidA, ground.amina.id)
  actAs(ground.rui)
  expect(await listCards({ tenderId, bidId: bidA })).toMatchObject({ ok: false })
  expect(await getCardSubmission({ scorecardId, number: 1 })).toMatchObject({ ok: false })
  await reveal()
  actAs(ground.rui)
  const view = await listCards({ tenderId, bidId: bidA })
  const text = await getCardSubmission({ scorecardId, number: 1 })
  const card = view.ok && view.value.cards.find(({ id }) => id === scorecardId)
  if (!card || !text.ok) throw new Error('expected a card')
  const { content, commitHash } = text.value
  expect(card.submissions.map((one) => one.commitHash)).toEqual([commitHash])
  expect(verifyCommitment(content, commitHash, card.scores)).toEqual({ kind: 'holds' })
})

it('shows no score of a void card', async () => {
  await submitAll(...everybody())
  const { id, version } = await cardOf(ground.bidA, ground.amina.id)
  await db.scorecard.update({ where: { id }, data: { state: 'void', version: version + 1 } })
  await reveal()
  actAs(ground.rui)
  const view = await listCards({ tenderId: ground.tenderId, bidId: ground.bidA })
  expect(view.ok && view.value.cards.find((card) => card.id === id)).toMatchObject({
    state: 'void',
    scores: [],
  })
  expect(await getCardSubmission({ scorecardId: id, number: 1 })).toMatchObject({ ok: false })
})

it('tells those who run the panel how far each person is, and reminds the others', async () => {
  await submitAll(ground.amina)
  await fill(ground.rui, ground.bidA)
  actAs(ground.officer)
  const board = await getScoringBoard({ tenderId: ground.tenderId })
  expect(board).toMatchObject({
    value: {
      awaited: 2,
      canReveal: false,
      members: [
        { name: 'Samira Haddad', progress: 'not-started', declared: 'yes', submitted: [] },
        { progress: 'submitted', submitted: [{ letter: 'A' }, { letter: 'B' }] },
        { progress: 'started', submitted: [] },
      ],
    },
  })
  const key = aKey()
  expect(await nudgeEvaluators({ tenderId: ground.tenderId, key })).toEqual({
    ok: true,
    value: { reminded: 2 },
  })
  await nudgeEvaluators({ tenderId: ground.tenderId, key })
  const link = { path: ['link'], string_contains: ground.tenderId }
  expect(await db.outboxMessage.count({ where: { kind: 'scoringReminder', payload: link } })).toBe(
    2,
  )
  actAs(ground.amina)
  expect(await getScoringBoard({ tenderId: ground.tenderId })).toMatchObject({
    failure: { code: 'not-allowed' },
  })
})
