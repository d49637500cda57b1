import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { scorecardMoves } from '../scoring/scorecard-transitions-rules'
import { decideReview, type Review, type ReviewSubject } from './declaration-rules'
import { loadReview } from './load-review'
import { reviewDeclarationInput } from './panel-schema'
import { mailMember } from './request-declarations'

/** Clears, restricts or recuses a colleague who declared a link, with a reason; never oneself. */
export const reviewDeclaration = defineCommand({
  name: 'selection.review-declaration',
  input: reviewDeclarationInput,
  load: (tx, { declarationId }, { organisationId }) =>
    loadReview(tx, declarationId, organisationId),
  authorize: allow<ReviewSubject>('conflict.review', (actor, { userId }) => actor.id !== userId),
  decide: decideReview,
  async save(tx, review, { actor, now }) {
    const { declarationId, version, outcome, reason } = review
    const { count } = await tx.conflictDeclaration.updateMany({
      where: { id: declarationId, version },
      data: {
        state: outcome,
        reviewReason: reason,
        reviewedById: actor.id,
        reviewedAt: now,
        version: version + 1,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    const voided = await voidCards(tx, review)
    await mailAuthor(tx, review)
    return { voided }
  },
  audit: ({ tenderId, userId, bidId, outcome }, { voided }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { userId, bidId, outcome, voided },
  }),
})

/** Takes the recused member’s cards out of the count; what they wrote stays on record. */
async function voidCards(tx: Tx, { tenderId, userId, bidId, voids }: Review): Promise<number> {
  if (voids === 'none') return 0
  const { count } = await tx.scorecard.updateMany({
    where: {
      tenderId,
      evaluatorId: userId,
      state: { in: scorecardMoves.flatMap((move) => (move.act === 'recuse' ? move.from : [])) },
      ...(voids === 'bid' && bidId !== null ? { bidId } : {}),
    },
    data: { state: 'void', version: { increment: 1 } },
  })
  return count
}

async function mailAuthor(tx: Tx, { userId, tenderId, reference }: Review) {
  const author = await tx.user.findUnique({
    where: { id: userId, deactivatedAt: null },
    select: { name: true, email: true, locale: true },
  })
  if (author) await mailMember(tx, 'declarationReviewed', author, { tenderId, reference })
}
