import 'server-only'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { defineCommand, type Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import { fail, Rejection, type Result, succeed } from '../shared/result'
import { invitationState } from './invitation-rules'
import { invitationInput } from './invitation-schema'
import { type LoadedInvitation, loadInvitation } from './load-invitation'

type Change = Pick<LoadedInvitation, 'id' | 'version'>

/** Withdraws an invitation that has not been accepted; its link then says so. */
export const revokeInvitation = defineCommand({
  name: 'administration.revoke-invitation',
  input: invitationInput,
  load: loadInvitation,
  authorize: allow('people.manage'),
  decide,
  save,
  audit: ({ id }) => ({ subjectType: 'invitation', subjectId: id, detail: {} }),
})

function decide(
  invitation: LoadedInvitation,
  { version }: z.infer<typeof invitationInput>,
  { now }: Occasion,
): Result<Change> {
  if (invitation.version !== version) return fail('stale-version')
  const state = invitationState(invitation, now)
  if (state === 'accepted' || state === 'revoked') return fail('wrong-state')
  return succeed({ id: invitation.id, version })
}

async function save(tx: Tx, { id, version }: Change, { now }: Occasion) {
  const { count } = await tx.invitation.updateMany({
    where: { id, version, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now, version: version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
  return { version: version + 1 }
}
