import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '../../../../lib/platform/db'
import { listBids } from '../../../../lib/selection/bids/list-bids'
import { getBid } from '../../../../lib/selection/evidence/get-bid'
import { getFile } from '../../../../lib/selection/evidence/get-file'
import { askDeclarationAgain } from '../../../../lib/selection/panel/ask-declaration-again'
import { declareConflict } from '../../../../lib/selection/panel/declare-conflict'
import { getOwnDeclarations } from '../../../../lib/selection/panel/get-own-declarations'
import { getPanel } from '../../../../lib/selection/panel/get-panel'
import { nominatePanel } from '../../../../lib/selection/panel/nominate-panel'
import { nudgeMember } from '../../../../lib/selection/panel/nudge-member'
import { recordAbsence } from '../../../../lib/selection/panel/record-absence'
import { requestDeclarations } from '../../../../lib/selection/panel/request-declarations'
import { reviewDeclaration } from '../../../../lib/selection/panel/review-declaration'
import { actAs } from '../../../support/as-actor'
import { aDocument, person } from '../../../support/bids-tender'
import { anOpenedStage } from '../../../support/opened-stage'
import { anOrganisation } from '../../../support/test-database'

const words = 'My sister has worked there since May.'
const reason = 'The tie is distant and known.'

const codeOf = (result: { ok: boolean; failure?: { code: string } }) => result.failure?.code ?? 'ok'

const declarationOf = (userId: string, bidId: string | null) =>
  db.conflictDeclaration.findFirstOrThrow({ where: { userId, bidId } })

/** The person says that there is a link with a bid, having said before that there is none. */
async function aDeclaredLink(stage: Awaited<ReturnType<typeof anOpenedStage>>) {
  const { tenderId, first, bidA } = stage
  actAs(first)
  const said = { tenderId, bidId: bidA, outcome: 'declared', text: words, version: 1 }
  const declared = await declareConflict(said)
  if (!declared.ok) throw new Error(declared.failure.code)
  return declarationOf(first.id, bidA)
}

const mailsTo = (recipient: string) =>
  db.outboxMessage.findMany({ where: { recipient }, orderBy: { createdAt: 'asc' } })

describe('nominating', () => {
  it('asks a new member for every declaration and mails them once; others are left alone', async () => {
    const { tenderId, organisationId, officer, chair, first, second, bidIds } =
      await anOpenedStage()
    const late = await person(organisationId, 'evaluator', 'Carlos Late')
    const seen = [
      { userId: chair.id, role: 'chair' },
      { userId: first.id, role: 'evaluator' },
      { userId: second.id, role: 'evaluator' },
    ]
    actAs(officer)
    const members = [...seen, { userId: late.id, role: 'evaluator' }]
    expect(codeOf(await nominatePanel({ tenderId, seen, members }))).toBe('ok')
    const asked = await db.conflictDeclaration.findMany({ where: { userId: late.id } })
    expect(asked.map(({ state }) => state)).toEqual(['requested', 'requested', 'requested'])
    expect(asked.length).toBe(bidIds.length + 1)
    const { email } = await db.user.findUniqueOrThrow({ where: { id: late.id } })
    expect((await mailsTo(email)).map(({ kind }) => kind)).toEqual(['panelNomination'])
    expect(codeOf(await nominatePanel({ tenderId, seen, members }))).toBe('stale-version')
  })

  it('is refused to the wrong role, another organisation, and once scoring has started', async () => {
    const { tenderId, first, chair, officer } = await anOpenedStage()
    const input = { tenderId, seen: [], members: [{ userId: chair.id, role: 'chair' }] }
    actAs(first)
    expect(codeOf(await nominatePanel(input))).toBe('not-allowed')
    actAs(await person((await anOrganisation()).id, 'procurement_officer'))
    expect(codeOf(await nominatePanel(input))).toBe('not-found')
    await db.tender.update({ where: { id: tenderId }, data: { state: 'scoring' } })
    actAs(officer)
    expect(codeOf(await nominatePanel(input))).toBe('wrong-state')
  })
})

describe('declaring', () => {
  it('opens the bids to a member once they have declared, one by one', async () => {
    const stage = await anOpenedStage({ isDeclared: false })
    const { tenderId, organisationId, first, bidA } = stage
    const documentId = await aDocument(bidA, organisationId)
    const { fileId } = await db.bidDocument.findUniqueOrThrow({ where: { id: documentId } })
    await db.$transaction((tx) => requestDeclarations(tx, { tenderId, reference: 'T' }, new Date()))
    actAs(first)
    const none = { tenderId, outcome: 'none', text: '', version: 1 }
    const before = await listBids({ tenderId })
    expect(before.ok && [before.value.bids.length, before.value.withheld.length]).toEqual([0, 2])
    expect(codeOf(await getBid({ tenderId, bidId: bidA }))).toBe('not-found')
    expect(codeOf(await getFile({ fileId }))).toBe('not-found')
    expect(codeOf(await declareConflict({ ...none, bidId: null }))).toBe('ok')
    expect(codeOf(await declareConflict({ ...none, bidId: bidA }))).toBe('ok')
    const after = await listBids({ tenderId })
    expect(after.ok && after.value.bids.map(({ id }) => id)).toEqual([bidA])
    expect(codeOf(await getBid({ tenderId, bidId: bidA }))).toBe('ok')
    expect(codeOf(await getFile({ fileId }))).toBe('ok')
  })

  it('shows a member their own declarations alone, and nobody else anything', async () => {
    const { tenderId, first, officer } = await anOpenedStage()
    actAs(first)
    const own = await getOwnDeclarations({ tenderId })
    expect(own.ok && own.value.declarations.length).toBe(3)
    actAs(officer)
    expect(codeOf(await getOwnDeclarations({ tenderId }))).toBe('not-found')
    const said = { tenderId, bidId: null, outcome: 'none', text: '', version: 0 }
    expect(codeOf(await declareConflict(said))).toBe('not-allowed')
  })

  it('needs words for a link, and refuses a bid of another tender', async () => {
    const { tenderId, first, bidA } = await anOpenedStage()
    const other = await anOpenedStage()
    actAs(first)
    const said = { tenderId, bidId: bidA, outcome: 'declared', text: 'short', version: 1 }
    expect(codeOf(await declareConflict(said))).toBe('invalid-input')
    expect(codeOf(await declareConflict({ ...said, bidId: other.bidA, text: words }))).toBe(
      'not-found',
    )
  })

  it('shows the words to reviewers and the author, and keeps them out of the record', async () => {
    const stage = await anOpenedStage()
    const { tenderId, organisationId, first, second, officer, bidA } = stage
    await aDeclaredLink(stage)
    const seenBy = async (who: Parameters<typeof actAs>[0]) => {
      actAs(who)
      const view = await getPanel({ tenderId })
      if (!view.ok) throw new Error(view.failure.code)
      const member = view.value.members.find(({ userId }) => userId === first.id)
      return member?.declarations?.find(({ bidId }) => bidId === bidA)
    }
    expect((await seenBy(officer))?.text).toBe(words)
    expect((await seenBy(first))?.text).toBe(words)
    expect(await seenBy(second)).toBe(undefined)
    const observer = await seenBy(await person(organisationId, 'observer'))
    expect([observer?.state, observer?.text]).toEqual(['declared', null])
    const audit = await db.auditEntry.findMany({ where: { subjectId: tenderId } })
    expect(JSON.stringify(audit.map(({ payload }) => payload))).not.toContain('sister')
  })
})

describe('reviewing', () => {
  it('is never done by the member, nor by the wrong role or another organisation', async () => {
    const stage = await anOpenedStage()
    const { tenderId, chair, second, bidA } = stage
    const { id: declarationId, version } = await aDeclaredLink(stage)
    const review = { declarationId, version, outcome: 'cleared', reason }
    actAs(second)
    expect(codeOf(await reviewDeclaration(review))).toBe('not-allowed')
    actAs(await person((await anOrganisation()).id, 'procurement_officer'))
    expect(codeOf(await reviewDeclaration(review))).toBe('not-found')
    actAs(chair)
    const said = { tenderId, bidId: bidA, outcome: 'declared', text: words, version: 1 }
    expect(codeOf(await declareConflict(said))).toBe('ok')
    const own = await declarationOf(chair.id, bidA)
    const selfReview = { ...review, declarationId: own.id, version: own.version }
    expect(codeOf(await reviewDeclaration(selfReview))).toBe('not-allowed')
    await expect(
      db.conflictDeclaration.update({
        where: { id: own.id },
        data: { state: 'cleared', reviewedById: chair.id, reviewedAt: new Date() },
      }),
    ).rejects.toThrow('conflict_declaration_reviewed')
  })

  it('closes the bid until it is cleared, and tells both sides by mail', async () => {
    const stage = await anOpenedStage()
    const { tenderId, first, chair, bidA } = stage
    const { id: declarationId, version } = await aDeclaredLink(stage)
    actAs(first)
    expect(codeOf(await getBid({ tenderId, bidId: bidA }))).toBe('not-found')
    actAs(chair)
    const review = { declarationId, version, outcome: 'cleared', reason }
    expect(codeOf(await reviewDeclaration(review))).toBe('ok')
    expect(codeOf(await reviewDeclaration(review))).toBe('stale-version')
    actAs(first)
    expect(codeOf(await getBid({ tenderId, bidId: bidA }))).toBe('ok')
    const people = await db.user.findMany({ where: { id: { in: [first.id, chair.id] } } })
    const mails = await Promise.all(people.map(({ email }) => mailsTo(email)))
    expect(mails.flat().map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['conflictDeclared', 'declarationReviewed']),
    )
    expect(JSON.stringify(mails)).not.toContain('sister')
  })

  it.each([
    ['tender', ['void', 'void']],
    ['bid', ['void', 'submitted']],
  ] as const)(
    'a conflict after submitting: recused from the %s, the cards become %j',
    async (recusal, expected) => {
      const stage = await anOpenedStage({ recusal })
      const { tenderId, first, second, officer, bidIds, bidB } = stage
      const submitted = { tenderId, state: 'submitted' as const, submittedAt: new Date() }
      await db.scorecard.createMany({
        data: [first, second].flatMap(({ id: evaluatorId }) =>
          bidIds.map((bidId) => ({ id: randomUUID(), bidId, evaluatorId, ...submitted })),
        ),
      })
      await db.tender.update({ where: { id: tenderId }, data: { state: 'scoring' } })
      const { id: declarationId, version } = await aDeclaredLink(stage)
      actAs(officer)
      const done = await reviewDeclaration({ declarationId, version, outcome: 'removed', reason })
      expect(done.ok && done.value).toEqual({ voided: recusal === 'tender' ? 2 : 1 })
      const cards = await db.scorecard.findMany({
        where: { tenderId },
        orderBy: { bid: { position: 'asc' } },
      })
      const of = (id: string) =>
        cards.filter(({ evaluatorId }) => evaluatorId === id).map(({ state }) => state)
      expect(of(first.id)).toEqual(expected)
      expect(of(second.id)).toEqual(['submitted', 'submitted'])
      actAs(first)
      const other = await getBid({ tenderId, bidId: bidB })
      expect(codeOf(other)).toBe(recusal === 'tender' ? 'not-found' : 'ok')
    },
  )

  it('asks again, and what was declared falls away', async () => {
    const { tenderId, first, chair, bidA } = await anOpenedStage()
    const { id: declarationId, version } = await declarationOf(first.id, bidA)
    actAs(first)
    const again = { declarationId, version, reason: 'A new owner has become known.' }
    expect(codeOf(await askDeclarationAgain(again))).toBe('not-allowed')
    actAs(chair)
    expect(codeOf(await askDeclarationAgain(again))).toBe('ok')
    actAs(first)
    expect(codeOf(await getBid({ tenderId, bidId: bidA }))).toBe('not-found')
  })
})

describe('running the panel', () => {
  it('reminds whoever owes a declaration, once for one press, and nobody else', async () => {
    const { tenderId, officer, first } = await anOpenedStage({ isDeclared: false })
    const nudge = { tenderId, userId: first.id, idempotencyKey: 'press-0001' }
    actAs(first)
    expect(codeOf(await nudgeMember(nudge))).toBe('not-allowed')
    actAs(officer)
    expect(codeOf(await nudgeMember(nudge))).toBe('ok')
    expect(codeOf(await nudgeMember(nudge))).toBe('ok')
    const { email } = await db.user.findUniqueOrThrow({ where: { id: first.id } })
    expect((await mailsTo(email)).length).toBe(1)
    const settled = await anOpenedStage()
    actAs(settled.officer)
    const needless = { ...nudge, tenderId: settled.tenderId, userId: settled.first.id }
    expect(codeOf(await nudgeMember({ ...needless, idempotencyKey: 'press-0002' }))).toBe(
      'nothing-to-do',
    )
  })

  it('puts an absence on record, never one’s own, and counts who is left', async () => {
    const { tenderId, chair, first } = await anOpenedStage()
    const absence = { tenderId, userId: first.id, isAbsent: true, reason: 'On a journey' }
    actAs(first)
    expect(codeOf(await recordAbsence(absence))).toBe('not-allowed')
    actAs(chair)
    expect(codeOf(await recordAbsence({ ...absence, userId: chair.id }))).toBe('not-allowed')
    expect(codeOf(await recordAbsence(absence))).toBe('ok')
    const view = await getPanel({ tenderId })
    expect(view.ok && view.value.quorum).toEqual({ judges: 3, present: 2, clear: 2 })
    const audit = await db.auditEntry.findFirstOrThrow({
      where: { subjectId: tenderId, command: 'selection.record-absence' },
    })
    expect(audit.payload).not.toContain('journey')
  })

  it('two reviewers at once: one decision stands', async () => {
    const stage = await anOpenedStage()
    const { chair, officer } = stage
    const { id: declarationId, version } = await aDeclaredLink(stage)
    const review = { declarationId, version, reason }
    actAs(chair)
    const one = reviewDeclaration({ ...review, outcome: 'cleared' })
    actAs(officer)
    const other = reviewDeclaration({ ...review, outcome: 'removed' })
    const codes = (await Promise.all([one, other])).map(codeOf)
    expect(codes.sort()).toEqual(['ok', 'stale-version'])
  })
})
