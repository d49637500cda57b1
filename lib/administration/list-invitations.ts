import 'server-only'
import { z } from 'zod'
import { allow } from '../access/allow'
import { defineQuery } from '../platform/query'
import type { Role } from '../shared/actor'
import { type InvitationState, invitationState } from './invitation-rules'

export type InvitationRow = {
  readonly id: string
  readonly version: number
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly locale: string
  readonly state: InvitationState
  readonly invitedBy: string
  readonly invitedAt: Date
  readonly expiresAt: Date
  readonly canResend: boolean
  readonly canRevoke: boolean
}

/** Every invitation of the organisation, the newest first. */
export const listInvitations = defineQuery({
  name: 'administration.list-invitations',
  input: z.undefined(),
  authorize: allow('people.view'),
  read: async (reader, _input, { organisationId }, now): Promise<readonly InvitationRow[]> => {
    const invitations = await reader.invitation.findMany({
      where: { organisationId },
      orderBy: { createdAt: 'desc' },
    })
    const inviters = await reader.user.findMany({
      where: { organisationId, id: { in: invitations.map(({ invitedById }) => invitedById) } },
      select: { id: true, name: true },
    })
    const names = new Map(inviters.map(({ id, name }) => [id, name]))
    return invitations.map((invitation) => {
      const { id, version, name, email, roles, locale, createdAt, expiresAt } = invitation
      const state = invitationState(invitation, now)
      const isPending = state === 'open' || state === 'expired'
      return {
        id,
        version,
        name,
        email,
        roles,
        locale,
        state,
        expiresAt,
        invitedAt: createdAt,
        invitedBy: names.get(invitation.invitedById) ?? '',
        canResend: isPending,
        canRevoke: isPending,
      }
    })
  },
})
