import 'server-only'
import type { Reader } from '../platform/db'
import { cardTenders, unsealedEntries } from '../selection/scoring/sealed-audit-rules'

/**
 * The condition that keeps what is sealed out of a list of an organisation's record: entries about scorecards before
 * their reveal, and about bids and questions before the opening, which would say who bids.
 */
export async function readUnsealedEntries(reader: Reader, organisationId: string) {
  const { where, select } = cardTenders
  const [cards, bids, questions] = [
    await reader.tender.findMany({ where: { ...where, organisationId }, select }),
    await reader.sealedBid.findMany({ where: unopened(organisationId), select: { id: true } }),
    await reader.question.findMany({ where: unopened(organisationId), select: { id: true } }),
  ]
  const sealed = [...bids, ...questions].map(({ id }) => id)
  const { NOT: sealedCards } = unsealedEntries(cards)
  return {
    NOT: [
      sealedCards,
      { subjectType: { in: ['sealed-bid', 'question'] }, subjectId: { in: sealed } },
    ],
  }
}

/** Of tenders whose technical envelopes nobody has opened. */
const unopened = (organisationId: string) => ({
  tender: {
    organisationId,
    openings: { none: { envelope: 'technical' as const, confirmedAt: { not: null } } },
  },
})
