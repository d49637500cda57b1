import 'server-only'
import type { Tx } from '../platform/db'
import type { Actor } from '../shared/actor'
import type { InvitationDates } from './invitation-rules'

export type LoadedInvitation = InvitationDates & {
  readonly id: string
  readonly organisationId: string
  readonly organisation: string
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly version: number
}

/** An invitation of the actor's organisation. */
export async function loadInvitation(
  tx: Tx,
  { invitationId }: { readonly invitationId: string },
  { organisationId }: Actor,
): Promise<LoadedInvitation | null> {
  const found = await tx.invitation.findUnique({
    where: { id: invitationId, organisationId },
    include: { organisation: { select: { name: true } } },
  })
  return found && { ...found, organisation: found.organisation.name }
}
