import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { judgeInvitationLink } from '../administration/invitation-rules'
import { defineQuery } from '../platform/query'
import { anyone } from '../shared/actor'
import type { FailureCode } from '../shared/result'
import { loadInvitationLink } from './load-invitation-link'

export type InvitationView = {
  readonly organisation: string
  readonly name: string
  readonly email: string
  /** Why the link does nothing any more; null while it works. */
  readonly problem: FailureCode | null
}

/** What the page behind an invitation's link shows. */
export const getInvitation = defineQuery({
  name: 'account.get-invitation',
  input: z.object({ token: z.string().max(100) }),
  actor: async () => anyone,
  limit: { attempts: 60, windowMs: 15 * 60_000 },
  authorize: allow('invitation.accept'),
  read: async (reader, { token }, _actor, now): Promise<InvitationView | null> => {
    const invitation = await loadInvitationLink(reader, token)
    if (!invitation) return null
    const { organisation, name, email } = invitation
    const judged = judgeInvitationLink(invitation, now)
    return { organisation, name, email, problem: judged.ok ? null : judged.failure.code }
  },
})
