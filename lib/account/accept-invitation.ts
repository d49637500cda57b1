import 'server-only'
import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { allow } from '../access/allow'
import { judgeInvitationLink } from '../administration/invitation-rules'
import { hashPassword } from '../platform/auth/password-hash'
import { defineCommand, type Occasion } from '../platform/command'
import type { Tx } from '../platform/db'
import { anyone } from '../shared/actor'
import { fail, Rejection, type Result, succeed } from '../shared/result'
import { acceptInvitationInput } from './invitation-schema'
import { type InvitationLink, loadInvitationLink } from './load-invitation-link'
import { judgePassword } from './password-rules'

type Input = z.infer<typeof acceptInvitationInput>
type Facts = InvitationLink & { readonly isTaken: boolean }
type Change = InvitationLink & { readonly chosenName: string; readonly password: string }

/** Joins the organisation by the link from the mail, with a name and a password. The link works once. */
export const acceptInvitation = defineCommand({
  name: 'account.accept-invitation',
  input: acceptInvitationInput,
  actor: async () => anyone,
  limit: { attempts: 20, windowMs: 15 * 60_000 },
  load: loadFacts,
  authorize: allow('invitation.accept'),
  decide,
  save,
  audit: ({ id, roles }, { userId }) => ({
    subjectType: 'user',
    subjectId: userId,
    detail: { invitationId: id, roles },
  }),
})

async function loadFacts(tx: Tx, { token }: Input): Promise<Facts | null> {
  const link = await loadInvitationLink(tx, token)
  if (!link) return null
  return { ...link, isTaken: (await tx.user.count({ where: { email: link.email } })) > 0 }
}

function decide(facts: Facts, { name, password }: Input, { now }: Occasion): Result<Change> {
  const judged = judgeInvitationLink(facts, now)
  if (!judged.ok) return judged
  if (facts.isTaken) return fail('e-mail-taken')
  const strong = judgePassword(password, facts.email)
  return strong.ok ? succeed({ ...facts, chosenName: name, password }) : strong
}

/** Marks the link as used first: of two requests with one link, the second waits here and finds it used. */
async function save(tx: Tx, change: Change, { now }: Occasion) {
  const { id, email, roles, locale, organisationId, applicantId } = change
  if (applicantId) await tx.$queryRaw`select 1 from applicant where id = ${applicantId} for update`
  const { count } = await tx.invitation.updateMany({
    where: { id, acceptedAt: null, revokedAt: null },
    data: { acceptedAt: now, version: { increment: 1 } },
  })
  if (count === 0) throw new Rejection('link-used')
  const userId = randomUUID()
  const user = { id: userId, name: change.chosenName, email, emailVerified: true, locale }
  await tx.user.create({ data: { ...user, organisationId, applicantId, roles: [...roles] } })
  await tx.account.create({
    data: {
      id: randomUUID(),
      userId,
      accountId: userId,
      providerId: 'credential',
      password: await hashPassword(change.password),
    },
  })
  if (applicantId) await endOtherRegistrations(tx, applicantId, now)
  return { userId, email, locale }
}

/**
 * Whoever registers an applicant first decides who joins: links that others asked for themselves end here. A stranger who
 * gave the same name must not read its bids.
 */
async function endOtherRegistrations(tx: Tx, applicantId: string, now: Date) {
  await tx.invitation.updateMany({
    where: { applicantId, invitedById: anyone.id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now, version: { increment: 1 } },
  })
}
