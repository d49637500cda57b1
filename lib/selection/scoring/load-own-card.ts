import 'server-only'
import { z } from 'zod'
import type { Reader, Tx } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { loadOwnCard } from './load-own-score'
import { readCriteriaForScoring } from './read-scored-criteria'
import { scorecardSubject } from './sealed-audit-rules'
import type { CardSubject } from './submission-rules'

/** The actor's own card with everything on it, its row in hand; null where there is none. */
export async function loadOwnCardForSubmission(
  tx: Tx,
  scorecardId: string,
  actor: Actor,
): Promise<CardSubject | null> {
  const card = await loadOwnCard(tx, scorecardId, actor)
  if (!card) return null
  const { tenderId, bidId } = card
  const { reference } = await tx.tender.findUniqueOrThrow({
    where: { id: tenderId },
    select: { reference: true },
  })
  const { letter, applicantName, documents } = await readBid(tx, bidId)
  const { scored } = await readCriteriaForScoring(tx, tenderId)
  return {
    ...card,
    reference,
    bid: { letter, name: applicantName },
    evaluator: { id: actor.id, name: actor.name },
    criteria: scored,
    scores: await readScores(tx, bidId, actor.id),
    documents: documents.map(({ file, ...document }) => ({ ...document, sha256: file.sha256 })),
    submissions: await tx.scorecardSubmission.count({ where: { scorecardId } }),
    reopening: card.state === 'reopened' ? await readReopening(tx, tenderId, scorecardId) : null,
  }
}

const readBid = (reader: Reader, bidId: string) =>
  reader.bid.findUniqueOrThrow({
    where: { id: bidId },
    select: {
      letter: true,
      applicantName: true,
      documents: { select: { id: true, title: true, file: { select: { sha256: true } } } },
    },
  })

const readScores = (reader: Reader, bidId: string, evaluatorId: string) =>
  reader.rating.findMany({
    where: { bidId, evaluatorId },
    select: {
      criterionId: true,
      level: true,
      comment: true,
      documentId: true,
      page: true,
      noEvidence: true,
    },
  })

const reopening = z.object({
  detail: z.object({ scorecardId: z.string(), reason: z.string() }),
})

/** The last act by which the chair opened a card again, as the record has it; null where there was none. */
export async function readReopening(reader: Reader, tenderId: string, scorecardId: string) {
  const entries = await reader.auditEntry.findMany({
    where: {
      subjectType: scorecardSubject,
      subjectId: tenderId,
      command: 'selection.reopen-scorecard',
    },
    orderBy: { seq: 'desc' },
    select: { actorId: true, payload: true },
  })
  const found = entries
    .map(({ actorId, payload }) => ({
      byId: actorId,
      ...reopening.parse(JSON.parse(payload)).detail,
    }))
    .find((one) => one.scorecardId === scorecardId)
  return found ? { reason: found.reason, byId: found.byId } : null
}
