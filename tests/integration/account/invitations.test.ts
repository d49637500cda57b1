import { beforeEach, expect, it } from 'vitest'
import { acceptInvitation } from '../../../lib/account/accept-invitation'
import { getInvitation } from '../../../lib/account/get-invitation'
import { signIn } from '../../../lib/account/sign-in'
import { invitePerson } from '../../../lib/administration/invite-person'
import { listInvitations } from '../../../lib/administration/list-invitations'
import { resendInvitation } from '../../../lib/administration/resend-invitation'
import { revokeInvitation } from '../../../lib/administration/revoke-invitation'
import { db } from '../../../lib/platform/db'
import { sha256 } from '../../../lib/platform/hash'
import { actAs, actAsNobody, actFrom } from '../../support/as-actor'
import { aUser, auditOf, linkTokensMailedTo } from '../../support/test-database'

const password = 'nine-blue-kingfishers'
let administrator: Awaited<ReturnType<typeof aUser>>
let email = ''

beforeEach(async () => {
  administrator = await aUser({ name: 'Nadia Okafor' })
  email = `guest-of-${administrator.id}@example.test`
  asAdministrator()
})

function asAdministrator() {
  actAs(administrator)
  actFrom(administrator.id)
}

const wish = () => ({ name: 'Rui Carvalho', email, roles: ['evaluator'], locale: 'pt' })

async function invite() {
  const invited = await invitePerson(wish())
  if (!invited.ok) throw new Error(invited.failure.code)
  const [token = ''] = await linkTokensMailedTo(email)
  return { invitationId: invited.value.invitationId, token }
}

/** As the guest, who is nobody yet. */
async function accept(token: string, name = 'Rui Carvalho') {
  actAsNobody()
  actFrom(`guest-${administrator.id}`)
  const accepted = await acceptInvitation({ token, name, password })
  asAdministrator()
  return accepted
}

async function rows() {
  const listed = await listInvitations(undefined)
  if (!listed.ok) throw new Error(listed.failure.code)
  return listed.value
}

it('mails a link in the language of the guest, and keeps only the hash of its token', async () => {
  const { invitationId, token } = await invite()
  const mail = await db.outboxMessage.findFirstOrThrow({ where: { recipient: email } })
  expect(mail).toMatchObject({ kind: 'invitation', locale: 'pt' })
  expect(mail.payload).toMatchObject({ invitedBy: 'Nadia Okafor', name: 'Rui Carvalho' })
  const row = await db.invitation.findUniqueOrThrow({ where: { id: invitationId } })
  expect(row.tokenHash).toBe(sha256(token))
  expect(row.expiresAt.getTime() - row.createdAt.getTime()).toBe(7 * 24 * 60 * 60_000)
})

it('shows the guest who invites them, before they are anybody', async () => {
  const { token } = await invite()
  actAsNobody()
  expect(await getInvitation({ token })).toEqual({
    ok: true,
    value: { organisation: 'Test Organisation', name: 'Rui Carvalho', email, problem: null },
  })
})

it('makes a person with the chosen name, the roles of the invitation and a password that works', async () => {
  const { token } = await invite()
  expect(await accept(token, 'Rui M. Carvalho')).toMatchObject({ ok: true, value: { email } })
  const user = await db.user.findUniqueOrThrow({ where: { email } })
  expect(user).toMatchObject({
    name: 'Rui M. Carvalho',
    organisationId: administrator.organisationId,
    roles: ['evaluator'],
    locale: 'pt',
  })
  expect(await signIn({ email, password })).toEqual({ ok: true, value: 'signed-in' })
  const commands = (await auditOf(administrator.organisationId)).map(({ command }) => command)
  expect(commands).toContain('account.accept-invitation')
})

it('works once', async () => {
  const { token } = await invite()
  await accept(token)
  expect(await accept(token)).toEqual({ ok: false, failure: { code: 'link-used' } })
  expect(await getInvitation({ token })).toMatchObject({ value: { problem: 'link-used' } })
})

it('makes one person of two requests with one link', async () => {
  const { token } = await invite()
  actAsNobody()
  const both = await Promise.all([
    acceptInvitation({ token, name: 'One', password }),
    acceptInvitation({ token, name: 'Two', password }),
  ])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await db.user.count({ where: { email } })).toBe(1)
})

it('does nothing after seven days, and says so', async () => {
  const { invitationId, token } = await invite()
  await db.invitation.update({ where: { id: invitationId }, data: { expiresAt: new Date(0) } })
  expect(await accept(token)).toEqual({ ok: false, failure: { code: 'link-expired' } })
  expect((await rows())[0]).toMatchObject({ state: 'expired', canResend: true })
})

it('does nothing once withdrawn, and says so', async () => {
  const { invitationId, token } = await invite()
  expect(await revokeInvitation({ invitationId, version: 1 })).toMatchObject({ ok: true })
  expect(await accept(token)).toEqual({ ok: false, failure: { code: 'link-revoked' } })
  expect((await rows())[0]).toMatchObject({ state: 'revoked', canResend: false, canRevoke: false })
})

it('is sent again with a new link and a new term; the earlier link stops working', async () => {
  const { invitationId, token } = await invite()
  await db.invitation.update({ where: { id: invitationId }, data: { expiresAt: new Date(0) } })
  expect(await resendInvitation({ invitationId, version: 1 })).toMatchObject({ ok: true })
  const [newToken = ''] = await linkTokensMailedTo(email)
  expect(newToken).not.toBe(token)
  expect(await accept(token)).toEqual({ ok: false, failure: { code: 'not-found' } })
  expect(await accept(newToken)).toMatchObject({ ok: true })
})

it('is sent again or withdrawn only as it was on screen', async () => {
  const { invitationId } = await invite()
  await resendInvitation({ invitationId, version: 1 })
  const stale = { ok: false, failure: { code: 'stale-version' } }
  expect(await resendInvitation({ invitationId, version: 1 })).toEqual(stale)
  expect(await revokeInvitation({ invitationId, version: 1 })).toEqual(stale)
})

it('cannot be withdrawn once accepted', async () => {
  const { invitationId, token } = await invite()
  await accept(token)
  expect(await revokeInvitation({ invitationId, version: 2 })).toEqual({
    ok: false,
    failure: { code: 'wrong-state' },
  })
})

it('is refused for somebody who has an account', async () => {
  email = administrator.email
  expect(await invitePerson(wish())).toEqual({
    ok: false,
    failure: { code: 'e-mail-taken', fields: { email: 'validation.emailTaken' } },
  })
})

it('is made once when asked for twice at the same time', async () => {
  const both = await Promise.all([invitePerson(wish()), invitePerson(wish())])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(both).toContainEqual({
    ok: false,
    failure: { code: 'already-invited', fields: { email: 'validation.alreadyInvited' } },
  })
  expect(await linkTokensMailedTo(email)).toHaveLength(1)
})

it('names what is missing', async () => {
  expect(await invitePerson({ name: ' ', email: 'x', roles: [], locale: 'de' })).toEqual({
    ok: false,
    failure: {
      code: 'invalid-input',
      fields: {
        name: 'validation.required?minimum=1',
        email: 'validation.email',
        roles: 'validation.chooseRole?minimum=1',
        locale: 'validation.choose',
      },
    },
  })
})

it('is neither seen nor touched by an administrator of another organisation', async () => {
  const { invitationId } = await invite()
  actAs(await aUser())
  expect(await revokeInvitation({ invitationId, version: 1 })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
  expect(await rows()).toEqual([])
})
