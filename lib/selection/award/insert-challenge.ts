import 'server-only'
import type { Tx } from '../../platform/db'

type NewChallenge = {
  readonly id: string
  readonly tenderId: string
  readonly bidId: string | null
  readonly challenger: string
  readonly grounds: string
  readonly receivedAt: Date
  readonly enteredById: string
}

export async function insertChallenge(tx: Tx, challenge: NewChallenge) {
  await tx.challenge.create({ data: challenge })
  return { challengeId: challenge.id }
}

/** When the letters of a tender went out; null before. */
export async function readNotifiedAt(tx: Tx, tenderId: string): Promise<Date | null> {
  const row = await tx.tender.findUnique({
    where: { id: tenderId },
    select: { notifiedAt: true },
  })
  return row?.notifiedAt ?? null
}
