import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { currentSession } from '../platform/auth/session'
import { defineCommand } from '../platform/command'
import { succeed } from '../shared/result'

type Facts = {
  readonly organisationId: string
  readonly userId: string
  readonly keepSessionId: string
}

/** Ends all of one's own sessions except the one that asks. */
export const revokeOtherSessions = defineCommand({
  name: 'account.revoke-other-sessions',
  input: z.undefined(),
  load: async (_tx, _input, { id, organisationId }): Promise<Facts | null> => {
    const session = await currentSession()
    return session && { userId: id, organisationId, keepSessionId: session.id }
  },
  authorize: allow<Facts>('account.own', (actor, { userId }) => actor.id === userId),
  decide: ({ userId, keepSessionId }: Facts) => succeed({ userId, keepSessionId }),
  save: async (tx, { userId, keepSessionId }) => {
    const { count } = await tx.session.deleteMany({
      where: { userId, id: { not: keepSessionId } },
    })
    return { endedSessions: count }
  },
  audit: ({ userId }, { endedSessions }) => ({
    subjectType: 'user',
    subjectId: userId,
    detail: { endedSessions },
  }),
})
