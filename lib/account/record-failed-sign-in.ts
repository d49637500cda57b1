import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { defineCommand } from '../platform/command'
import { anyone } from '../shared/actor'
import { succeed } from '../shared/result'

/**
 * Leaves a trace of a wrong password: that it happened, in which organisation, and never whose account it
 * was. Called by the sign-in door alone.
 */
export const recordFailedSignIn = defineCommand({
  name: 'account.record-failed-sign-in',
  input: z.object({ email: z.string() }),
  actor: async () => anyone,
  load: async (tx, { email }) => {
    const user = await tx.user.findUnique({ where: { email }, select: { organisationId: true } })
    return { organisationId: user?.organisationId ?? '' }
  },
  authorize: allow('session.open'),
  decide: () => succeed(null),
  save: async () => null,
  audit: () => ({ subjectType: 'sign-in', subjectId: 'failed' }),
})
