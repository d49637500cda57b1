import 'server-only'
import { allow } from '../../access/allow'
import { defineCommand } from '../../platform/command'
import { newToken, sha256 } from '../../platform/hash'
import { canonicalJson } from '../../shared/canonical-json'
import { Rejection } from '../../shared/result'
import type { CardContent } from './card-content-schema'
import { loadOwnCardForSubmission } from './load-own-card'
import { holdsJudgingSeat } from './score-rules'
import { submitScorecardInput } from './scoring-schema'
import { scorecardSubject } from './sealed-audit-rules'
import { type CardSubject, decideSubmission } from './submission-rules'

export type SubmittedCard = { readonly number: number; readonly commitHash: string }

/** Seals the actor's own card, and gives them the hash by which anybody can check it after the reveal. */
export const submitScorecard = defineCommand({
  name: 'selection.submit-scorecard',
  input: submitScorecardInput,
  idempotencyKey: ({ scorecardId, version }) => `${scorecardId} ${version}`,
  load: (tx, { scorecardId }, actor) => loadOwnCardForSubmission(tx, scorecardId, actor),
  authorize: allow<CardSubject>('rating.give', (_, card) => holdsJudgingSeat(card)),
  decide: decideSubmission,
  async save(tx, change, { now }): Promise<SubmittedCard> {
    const { scorecardId, version, content, reopening, withoutEvidence } = change
    const sealed: CardContent = { ...content, salt: newToken() }
    const text = canonicalJson(sealed)
    const { number } = sealed.scorecard
    const commitHash = sha256(text)
    const { count } = await tx.scorecard.updateMany({
      where: { id: scorecardId, version },
      data: { state: 'submitted', submittedAt: now, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    await tx.rating.updateMany({
      where: {
        bidId: content.bid.id,
        evaluatorId: content.evaluator.id,
        criterionId: { in: [...withoutEvidence] },
      },
      data: { noEvidence: true, version: { increment: 1 } },
    })
    await tx.scorecardSubmission.create({
      data: {
        scorecardId,
        number,
        content: text,
        commitHash,
        submittedAt: now,
        ...(reopening && { reopenedReason: reopening.reason, reopenedById: reopening.byId }),
      },
    })
    return { number, commitHash }
  },
  audit: ({ tenderId, scorecardId }, { number, commitHash }) => ({
    subjectType: scorecardSubject,
    subjectId: tenderId,
    detail: { scorecardId, number, hash: commitHash },
  }),
})
