import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { getMyScoring } from '../../../../lib/selection/scoring/get-my-scoring'
import { getOwnScore } from '../../../../lib/selection/scoring/get-own-score'
import { saveScore } from '../../../../lib/selection/scoring/save-score'
import { actAs } from '../../../support/as-actor'
import { aDocument, person } from '../../../support/bids-tender'
import { aScore, aScoringRound, cardOf } from '../../../support/scoring-ground'

let ground: Awaited<ReturnType<typeof aScoringRound>>
let cardId: string
let criterionId: string

beforeEach(async () => {
  ground = await aScoringRound()
  cardId = (await cardOf(ground.bidA, ground.amina.id)).id
  criterionId = ground.criterionIds[0] ?? ''
  actAs(ground.amina)
})

const score = (wishes: object = {}) => aScore(cardId, criterionId, wishes)

const stored = () => db.rating.findMany({ where: { bidId: { in: [...ground.bidIds] } } })

it('lays out one empty card for each judge and admissible bid', async () => {
  const cards = await db.scorecard.findMany({ where: { tenderId: ground.tenderId } })
  expect(cards).toHaveLength(3 * 2)
  expect(new Set(cards.map(({ state }) => state))).toEqual(new Set(['empty']))
})

it('keeps each score with its page, counts its versions and begins the card', async () => {
  const { documentId } = ground
  expect(await saveScore(score({ documentId, page: 3 }))).toMatchObject({ value: { version: 1 } })
  expect(await saveScore(score({ version: 1, level: 3 }))).toMatchObject({ value: { version: 2 } })
  expect(await stored()).toMatchObject([
    { evaluatorId: ground.amina.id, level: 3, documentId: null, page: null, version: 2 },
  ])
  expect(await cardOf(ground.bidA, ground.amina.id)).toMatchObject({ state: 'draft', version: 2 })
})

it('keeps the word that no evidence was found until a page is named', async () => {
  const place = { scorecardId: cardId, criterionId }
  await saveScore(score({ noEvidence: true }))
  expect(await stored()).toMatchObject([{ noEvidence: true, documentId: null, page: null }])
  expect(await getOwnScore(place)).toMatchObject({ value: { noEvidence: true } })
  const view = await getMyScoring({ tenderId: ground.tenderId })
  expect(view).toMatchObject({
    value: { bids: [{ card: { scores: [{ noEvidence: true }] } }, {}] },
  })
  await saveScore(score({ version: 1, documentId: ground.documentId, page: 2 }))
  expect(await stored()).toMatchObject([{ noEvidence: false, page: 2 }])
})

it('refuses a document together with the word that none was found, at that word', async () => {
  const both = { documentId: ground.documentId, page: 2, noEvidence: true }
  expect(await saveScore(score(both))).toEqual({
    ok: false,
    failure: {
      code: 'invalid-input',
      fields: { noEvidence: 'scoring.validation.evidenceBoth' },
    },
  })
  expect(await stored()).toEqual([])
  await saveScore(score({ documentId: ground.documentId, page: 2 }))
  await expect(
    db.rating.updateMany({ where: { bidId: ground.bidA }, data: { noEvidence: true } }),
  ).rejects.toThrow('rating_no_evidence')
})

it('says nothing of a score in the record but a hash', async () => {
  await saveScore(score({ level: 3, comment: 'What only Amina thinks' }))
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { subjectId: ground.tenderId, command: 'selection.save-score' },
  })
  expect(JSON.parse(entry.payload).detail).toEqual({
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

it.each([
  ['a level that the scale does not have', { level: 2.5 }, 'invalid-input'],
  ['not applicable without a reason', { level: null }, 'invalid-input'],
  ['a version that is not the last', { version: 3 }, 'stale-version'],
  ['a page without a document', { page: 1 }, 'invalid-input'],
  ['a page where no evidence was found', { page: 1, noEvidence: true }, 'invalid-input'],
  [
    'a page beyond the document',
    () => ({ documentId: ground.documentId, page: 4 }),
    'invalid-input',
  ],
  ['a page 0', () => ({ documentId: ground.documentId, page: 0 }), 'invalid-input'],
  ['a criterion of nobody', { criterionId: 'nothing' }, 'not-found'],
  ['a field that it does not know', { evaluatorId: 'somebody' }, 'invalid-input'],
])('refuses %s', async (_, wishes, code) => {
  const result = await saveScore(score(typeof wishes === 'function' ? wishes() : wishes))
  expect(result).toMatchObject({ failure: { code } })
  expect(await stored()).toEqual([])
})

it('takes the last page of a document, and a document without a page until the card is submitted', async () => {
  const { documentId } = ground
  expect(await saveScore(score({ documentId, page: 3 }))).toMatchObject({ ok: true })
  expect(await saveScore(score({ version: 1, documentId }))).toMatchObject({ ok: true })
})

it('refuses a document of another bid, and one of the financial envelope', async () => {
  const other = await aDocument(ground.bidB, ground.organisationId)
  expect(await saveScore(score({ documentId: other, page: 1 }))).toMatchObject({
    failure: { code: 'invalid-input', fields: { documentId: expect.any(String) } },
  })
  await db.bidDocument.update({ where: { id: ground.documentId }, data: { envelope: 'financial' } })
  expect(await saveScore(score({ documentId: ground.documentId, page: 1 }))).toMatchObject({
    failure: { code: 'invalid-input' },
  })
})

it('keeps another evaluator’s card out of reach, to write on and to read', async () => {
  await saveScore(score())
  actAs(ground.rui)
  expect(await saveScore(score({ version: 1 }))).toMatchObject({ failure: { code: 'not-found' } })
  expect(await getOwnScore({ scorecardId: cardId, criterionId })).toMatchObject({
    failure: { code: 'not-found' },
  })
  const chair = ground.chair
  actAs(chair)
  expect(await saveScore(score({ version: 1 }))).toMatchObject({ failure: { code: 'not-found' } })
  expect(await stored()).toMatchObject([{ version: 1 }])
})

it('takes no score from somebody who left the panel or whose seat does not judge', async () => {
  const where = { tenderId_userId: { tenderId: ground.tenderId, userId: ground.amina.id } }
  await db.panelMember.update({ where, data: { role: 'observer' } })
  expect(await saveScore(score())).toMatchObject({ failure: { code: 'not-allowed' } })
  await db.panelMember.delete({ where })
  expect(await saveScore(score())).toMatchObject({ failure: { code: 'not-allowed' } })
})

it('takes no score from another role or another organisation', async () => {
  for (const role of ['administrator', 'procurement_officer', 'observer'] as const) {
    actAs({ ...ground.amina, roles: [role] })
    expect(await saveScore(score())).toMatchObject({ failure: { code: 'not-allowed' } })
  }
  const stranger = await person((await aScoringRound()).organisationId, 'evaluator')
  actAs({ ...stranger, id: ground.amina.id })
  expect(await saveScore(score())).toMatchObject({ failure: { code: 'not-found' } })
})

it.each([
  ['restricted', 'recused'],
  ['removed', 'recused'],
  ['requested', 'declaration-needed'],
  ['declared', 'declaration-needed'],
] as const)('stops at a declaration that is %s, with the bid unseen', async (state, code) => {
  const reviewed = state === 'restricted' || state === 'removed'
  await db.conflictDeclaration.updateMany({
    where: { tenderId: ground.tenderId, userId: ground.amina.id, bidId: ground.bidA },
    data: {
      state,
      declaredAt: state === 'requested' ? null : new Date(),
      reviewedAt: reviewed ? new Date() : null,
      reviewedById: reviewed ? ground.chair.id : null,
    },
  })
  expect(await saveScore(score())).toMatchObject({ failure: { code } })
  const view = await getMyScoring({ tenderId: ground.tenderId })
  expect(view).toMatchObject({ value: { bids: [{ documents: [], evidence: {} }, {}] } })
})

it('refuses a void card as of somebody recused', async () => {
  await db.scorecard.update({ where: { id: cardId }, data: { state: 'void' } })
  expect(await saveScore(score())).toMatchObject({ failure: { code: 'recused' } })
})

it.each(['knock_out', 'revealed', 'moderation', 'cancelled'] as const)(
  'takes no score while the tender is %s',
  async (state) => {
    await db.tender.update({ where: { id: ground.tenderId }, data: { state } })
    expect(await saveScore(score())).toMatchObject({ failure: { code: 'wrong-state' } })
  },
)

it('lets only one of two devices of the same person win, and tells the other what is newer', async () => {
  const both = await Promise.all([
    saveScore(score({ level: 2 })),
    saveScore(score({ level: 3, comment: 'Three points of four, p. 2.' })),
  ])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await getOwnScore({ scorecardId: cardId, criterionId })).toMatchObject({
    value: { version: 1, level: (await stored())[0]?.level },
  })
})

it('shows each evaluator the bids in an order of their own, the same at every visit', async () => {
  const orderOf = async () => {
    const view = await getMyScoring({ tenderId: ground.tenderId })
    if (!view.ok) throw new Error('expected a view')
    return view.value.orders
  }
  const first = await orderOf()
  expect(await orderOf()).toEqual(first)
  expect(Object.keys(first).sort()).toEqual([...ground.criterionIds].sort())
})
