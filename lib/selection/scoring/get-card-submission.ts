import 'server-only'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { areScoresSealed } from '../procedure/tender-states-rules'
import { submissionInput } from './scoring-schema'

/** A card as it was submitted, word for word, with the hash that its evaluator got. */
export type CardSubmissionView = {
  readonly reference: string
  readonly letter: string
  readonly number: number
  readonly content: string
  readonly commitHash: string
}

/** One's own submitted card at any time; another's after the reveal, unless it became void. */
export const getCardSubmission = defineQuery({
  name: 'selection.get-card-submission',
  input: submissionInput,
  authorize: allow('moderation.view'),
  async read(reader, { scorecardId, number }, actor): Promise<CardSubmissionView | null> {
    const card = await reader.scorecard.findUnique({
      where: { id: scorecardId, tender: { organisationId: actor.organisationId } },
      select: {
        state: true,
        evaluatorId: true,
        tender: { select: { reference: true, state: true, endedFrom: true, procedure: true } },
        bid: { select: { letter: true } },
        submissions: { where: { number }, select: { content: true, commitHash: true } },
      },
    })
    const submission = card?.submissions[0]
    if (!card || !submission) return null
    const isOpen = !areScoresSealed(card.tender) && card.state === 'locked'
    if (card.evaluatorId !== actor.id && !isOpen) return null
    const { reference } = card.tender
    return { reference, letter: card.bid.letter, number, ...submission }
  },
})
