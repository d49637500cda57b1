import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { stateAt } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import { findOwnLetter, type StoredLetter } from './find-own-letter'

export type OwnLetterView = StoredLetter & {
  /** Whether the decision may still be challenged. */
  readonly mayChallenge: boolean
  /** What this applicant has challenged already. */
  readonly challenges: readonly {
    readonly id: string
    readonly receivedAt: string
    readonly state: 'open' | 'upheld' | 'dismissed' | 'withdrawn'
    readonly decision: string
  }[]
}

/** An applicant reads its own letter, and nobody else's. */
export const getOwnLetter = defineQuery({
  name: 'selection.get-own-letter',
  input: z.strictObject({ letterId: z.string().min(1).max(60) }),
  authorize: allow('application.own'),
  async read(reader, { letterId }, actor, now): Promise<OwnLetterView | null> {
    const letter = await findOwnLetter(reader, letterId, actor)
    const tender = letter && (await loadTender(reader, letter.tenderId, actor.organisationId))
    if (!tender) return null
    const { tenderId, bidId, content } = letter
    const challenges = await reader.challenge.findMany({
      where: { tenderId, bidId, challenger: content.addressee.name },
      orderBy: { receivedAt: 'asc' },
      select: { id: true, receivedAt: true, state: true, decision: true },
    })
    const state = stateAt(tender, now)
    const isRunning = tender.standstillEndsAt !== null && now < tender.standstillEndsAt
    return {
      ...letter,
      mayChallenge: isRunning && (state === 'notified' || state === 'standstill'),
      challenges: challenges.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() })),
    }
  },
})
