import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { defineCommand, type Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import type { Actor } from '../shared/actor'
import { fail, type Result, succeed } from '../shared/result'
import { invitationLifeMs } from './invitation-rules'
import { invitePersonInput } from './invitation-schema'
import { lockOrganisation } from './lock-organisation'
import { mailInvitation } from './mail-invitation'

type Input = z.infer<typeof invitePersonInput>

type Facts = {
  readonly organisationId: string
  readonly organisation: string
  readonly isMember: boolean
  readonly isInvited: boolean
}

type Change = Input & Pick<Facts, 'organisationId' | 'organisation'>

/** Invites somebody by e-mail to join the organisation. The link works for seven days, once. */
export const invitePerson = defineCommand({
  name: 'administration.invite-person',
  input: invitePersonInput,
  load: loadFacts,
  authorize: allow('people.manage'),
  decide,
  save,
  audit: ({ roles }, { invitationId }) => ({
    subjectType: 'invitation',
    subjectId: invitationId,
    detail: { roles },
  }),
})

async function loadFacts(tx: Tx, { email }: Input, actor: Actor): Promise<Facts> {
  const { organisationId } = actor
  await lockOrganisation(tx, organisationId)
  const { name } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  })
  const open = { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } }
  return {
    organisationId,
    organisation: name,
    isMember: (await tx.user.count({ where: { email } })) > 0,
    isInvited: (await tx.invitation.count({ where: { email, organisationId, ...open } })) > 0,
  }
}

function decide(facts: Facts, input: Input): Result<Change> {
  const { organisationId, organisation, isMember, isInvited } = facts
  if (isMember) return fail('e-mail-taken', { email: 'validation.emailTaken' })
  if (isInvited) return fail('already-invited', { email: 'validation.alreadyInvited' })
  return succeed({ ...input, organisationId, organisation })
}

async function save(tx: Tx, change: Change, { actor, now }: Occasion) {
  const { name, email, roles, locale, organisationId, organisation } = change
  const id = randomUUID()
  const mail = { name, email, locale, organisation, invitedBy: actor.name }
  await tx.invitation.create({
    data: {
      id,
      organisationId,
      email,
      name,
      roles,
      locale,
      tokenHash: await mailInvitation(tx, mail),
      invitedById: actor.id,
      createdAt: now,
      expiresAt: new Date(now.getTime() + invitationLifeMs),
    },
  })
  return { invitationId: id }
}
