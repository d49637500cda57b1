import 'server-only'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import { succeed } from '../shared/result'
import { revokeSessionInput } from './account-schema'

type Facts = {
  readonly organisationId: string
  readonly userId: string
  readonly sessionId: string
}

/** Ends one of one's own sessions, such as that of a lost telephone. */
export const revokeSession = defineCommand({
  name: 'account.revoke-session',
  input: revokeSessionInput,
  load: async (tx, { sessionId }, { id, organisationId }): Promise<Facts | null> => {
    const session = await tx.session.findUnique({
      where: { id: sessionId, userId: id },
      select: { userId: true },
    })
    return session && { ...session, sessionId, organisationId }
  },
  authorize: allow<Facts>('account.own', (actor, { userId }) => actor.id === userId),
  decide: ({ sessionId }: Facts) => succeed({ sessionId }),
  save: async (tx, { sessionId }) => {
    await tx.session.deleteMany({ where: { id: sessionId } })
    return null
  },
  audit: ({ sessionId }) => ({ subjectType: 'session', subjectId: sessionId }),
})
