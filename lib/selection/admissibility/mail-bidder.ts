import 'server-only'
import type { Tx } from '../../platform/db'
import { enqueueMail } from '../../platform/outbox'
import { localTimeAt } from '../procedure/local-time-rules'

type Question = {
  readonly reference: string
  readonly timeZone: string
  readonly question: string
  readonly dueAt: Date
}

/** Puts a question to everybody who signs in for the bidder in the outbox; the time with its zone. */
export async function mailBidder(
  tx: Tx,
  bidId: string,
  { reference, timeZone, question, dueAt }: Question,
) {
  const people = await tx.user.findMany({
    where: { applicant: { bids: { some: { id: bidId } } }, deactivatedAt: null },
    select: { name: true, email: true, locale: true },
  })
  for (const { name, email, locale } of people)
    await enqueueMail(tx, {
      kind: 'clarificationAsked',
      recipient: email,
      locale,
      payload: {
        name,
        reference,
        question,
        due: `${localTimeAt(dueAt, timeZone).replace('T', ' ')} (${timeZone})`,
      },
    })
}
