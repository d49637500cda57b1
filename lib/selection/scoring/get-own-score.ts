import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import type { MyScore } from './my-scoring-view'
import { ownScoreInput } from './scoring-schema'

/** One score of the actor's own card as it is saved: what another device of theirs has sent meanwhile. */
export const getOwnScore = defineQuery({
  name: 'selection.get-own-score',
  input: ownScoreInput,
  authorize: allow('rating.give'),
  async read(reader, { scorecardId, criterionId }, actor): Promise<MyScore | null> {
    const card = await reader.scorecard.findUnique({
      where: {
        id: scorecardId,
        evaluatorId: actor.id,
        tender: { organisationId: actor.organisationId },
      },
      select: { bidId: true },
    })
    const score =
      card &&
      (await reader.rating.findUnique({
        where: {
          bidId_criterionId_evaluatorId: { bidId: card.bidId, criterionId, evaluatorId: actor.id },
        },
      }))
    if (!score) return null
    const { level, comment, documentId, page, noEvidence, version, ratedAt } = score
    const savedAt = ratedAt.toISOString()
    return { criterionId, level, comment, documentId, page, noEvidence, version, savedAt }
  },
})
