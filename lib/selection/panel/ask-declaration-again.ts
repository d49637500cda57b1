import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { fail, Rejection, succeed } from '../../shared/result'
import { decideConflictMove } from './conflict-transitions-rules'
import { areDeclarationsOpen, type ReviewSubject } from './declaration-rules'
import { loadReview } from './load-review'
import { askAgainInput } from './panel-schema'
import { mailMember } from './request-declarations'

/** Asks a member to declare once more, where something came to light that they could not know. */
export const askDeclarationAgain = defineCommand({
  name: 'selection.ask-declaration-again',
  input: askAgainInput,
  load: (tx, { declarationId }, { organisationId }) =>
    loadReview(tx, declarationId, organisationId),
  authorize: allow<ReviewSubject>('conflict.review', (actor, { userId }) => actor.id !== userId),
  decide(subject, { version, reason }) {
    if (!areDeclarationsOpen(subject)) return fail('wrong-state')
    if (subject.declarationVersion !== version) return fail('stale-version')
    const move = decideConflictMove(subject.declarationState, 'requested', 'ask-again')
    return move.ok ? succeed({ subject, version, reason }) : move
  },
  async save(tx, { subject, version }, { now }) {
    const { count } = await tx.conflictDeclaration.updateMany({
      where: { id: subject.declarationId, version },
      data: {
        ...{ state: 'requested', text: '', requestedAt: now, declaredAt: null },
        ...{ reviewedById: null, reviewReason: '', reviewedAt: null },
        version: version + 1,
      },
    })
    if (count === 0) throw new Rejection('stale-version')
    const member = await tx.user.findUnique({
      where: { id: subject.userId, deactivatedAt: null },
      select: { name: true, email: true, locale: true },
    })
    if (member) await mailMember(tx, 'declarationsRequested', member, subject)
    return {}
  },
  audit: ({ subject: { tenderId, userId, bidId }, reason }) => ({
    subjectType: 'tender',
    subjectId: tenderId,
    detail: { userId, bidId, reason },
  }),
})
