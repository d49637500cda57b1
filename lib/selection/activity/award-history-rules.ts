import { happened } from './history-rules'

export type StoredLetter = {
  readonly id: string
  readonly kind: 'award' | 'unsuccessful' | 'excluded' | 'late'
  readonly sentById: string
  readonly sentAt: Date
}

export type StoredChallenge = {
  readonly id: string
  readonly receivedAt: Date
  readonly state: 'open' | 'upheld' | 'dismissed' | 'withdrawn'
  readonly decision: string
  readonly decidedById: string | null
  readonly decidedAt: Date | null
}

/** Each letter, and who sent it. */
export const letterEvents = (letters: readonly StoredLetter[]) =>
  letters.map(({ id, kind, sentAt, sentById }) => ({
    event: happened({ id, at: sentAt, act: `${kind}Letter` as const }),
    byId: sentById,
  }))

const decided = {
  upheld: 'challengeUpheld',
  dismissed: 'challengeDismissed',
  withdrawn: 'challengeWithdrawn',
} as const

/** Each challenge, which nobody inside brought, and the decision on it with who took it. */
export const challengeEvents = (challenges: readonly StoredChallenge[]) =>
  challenges.flatMap(({ id, receivedAt, state, decision, decidedById, decidedAt }) => [
    { event: happened({ id, at: receivedAt, act: 'challenged' as const }), byId: null },
    ...(decidedAt === null || state === 'open'
      ? []
      : [
          {
            event: happened({
              ...{ id: `${id}-decided`, at: decidedAt, act: decided[state], words: decision },
            }),
            byId: decidedById,
          },
        ]),
  ])
