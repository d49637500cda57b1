import 'server-only'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { defineCommand, type Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import { fail, Rejection, type Result, succeed } from '../shared/result'
import { invitationLifeMs, invitationState } from './invitation-rules'
import { invitationInput } from './invitation-schema'
import { type LoadedInvitation, loadInvitation } from './load-invitation'
import { mailInvitation } from './mail-invitation'

type Input = z.infer<typeof invitationInput>

/** Mails a new link with a new term of seven days; the earlier link stops working. */
export const resendInvitation = defineCommand({
  name: 'administration.resend-invitation',
  input: invitationInput,
  load: loadInvitation,
  authorize: allow('people.manage'),
  decide,
  save,
  audit: ({ id }) => ({ subjectType: 'invitation', subjectId: id, detail: {} }),
})

function decide(
  invitation: LoadedInvitation,
  { version }: Input,
  { now }: Occasion,
): Result<LoadedInvitation> {
  if (invitation.version !== version) return fail('stale-version')
  const state = invitationState(invitation, now)
  return state === 'open' || state === 'expired' ? succeed(invitation) : fail('wrong-state')
}

async function save(tx: Tx, invitation: LoadedInvitation, { actor, now }: Occasion) {
  const { id, version, name, email, locale, organisation } = invitation
  const mail = { name, email, locale, organisation, invitedBy: actor.name }
  const { count } = await tx.invitation.updateMany({
    where: { id, version, acceptedAt: null, revokedAt: null },
    data: {
      tokenHash: await mailInvitation(tx, mail),
      expiresAt: new Date(now.getTime() + invitationLifeMs),
      version: version + 1,
    },
  })
  if (count === 0) throw new Rejection('stale-version')
  return { version: version + 1 }
}
