import 'server-only'
import type { Reader } from '../../platform/db'
import type { Actor } from '../../shared/actor'
import { type LetterContent, letterContent } from './letter-schema'

export type StoredLetter = {
  readonly letterId: string
  readonly tenderId: string
  readonly bidId: string | null
  readonly content: LetterContent
  readonly contentHash: string
  /** ISO 8601. */
  readonly sentAt: string
}

/** A letter to the applicant for whom the actor signs in; null for any other letter, and for everybody else. */
export async function findOwnLetter(
  reader: Reader,
  letterId: string,
  { id, organisationId }: Actor,
): Promise<StoredLetter | null> {
  const person = await reader.user.findUnique({ where: { id }, select: { applicantId: true } })
  const applicantId = person?.applicantId ?? null
  if (applicantId === null) return null
  const row = await reader.letter.findFirst({
    where: { id: letterId, tender: { organisationId } },
    include: { bid: { select: { applicantId: true } } },
  })
  if (!row) return null
  const addressee = row.bid ? row.bid.applicantId : await lateBidder(reader, row.sealedBidId)
  return addressee === applicantId ? readLetter(row) : null
}

async function lateBidder(reader: Reader, sealedBidId: string | null): Promise<string | null> {
  if (sealedBidId === null) return null
  const bid = await reader.sealedBid.findUnique({
    where: { id: sealedBidId },
    select: { applicantId: true },
  })
  return bid?.applicantId ?? null
}

type LetterRow = Omit<StoredLetter, 'letterId' | 'content' | 'sentAt'> & {
  readonly id: string
  readonly content: string
  readonly sentAt: Date
}

/** A row as it is shown. */
export const readLetter = ({
  id,
  tenderId,
  bidId,
  content,
  contentHash,
  sentAt,
}: LetterRow): StoredLetter => ({
  letterId: id,
  tenderId,
  bidId,
  content: letterContent.parse(JSON.parse(content)),
  contentHash,
  sentAt: sentAt.toISOString(),
})
