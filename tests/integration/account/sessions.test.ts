import { beforeEach, expect, it } from 'vitest'
import { changePassword } from '../../../lib/account/change-password'
import { listSessions } from '../../../lib/account/list-sessions'
import { revokeOtherSessions } from '../../../lib/account/revoke-other-sessions'
import { revokeSession } from '../../../lib/account/revoke-session'
import { signIn } from '../../../lib/account/sign-in'
import { signOut } from '../../../lib/account/sign-out'
import { currentActor } from '../../../lib/platform/actor'
import { db } from '../../../lib/platform/db'
import { actAs, actFrom, actWithCookie } from '../../support/as-actor'
import { sessionCookieOf } from '../../support/session-cookie'
import { aPassword, aUser, auditOf } from '../../support/test-database'

const password = 'seven-grey-herons'
let user: Awaited<ReturnType<typeof aUser>>

beforeEach(async () => {
  user = await aUser()
  await aPassword(user.id, password)
  actFrom(user.id)
  await signIn({ email: user.email, password })
  await signIn({ email: user.email, password })
  actWithCookie(await sessionCookieOf(user.id))
})

async function rows() {
  const listed = await listSessions(undefined)
  if (!listed.ok) throw new Error(listed.failure.code)
  return listed.value
}

it('shows every open session and which of them is this one', async () => {
  expect((await rows()).map(({ isThis }) => isThis)).toEqual([true, false])
})

it('leaves out sessions that have run out', async () => {
  await db.session.updateMany({
    where: { userId: user.id, id: { not: (await rows())[0]?.id ?? '' } },
    data: { expiresAt: new Date(0) },
  })
  expect(await rows()).toHaveLength(1)
})

it('ends another session at once', async () => {
  const sessionId = (await rows())[1]?.id
  expect(await revokeSession({ sessionId })).toMatchObject({ ok: true })
  expect(await rows()).toHaveLength(1)
})

it('signs this browser out when its own session is ended', async () => {
  await revokeSession({ sessionId: (await rows())[0]?.id })
  expect(await currentActor()).toBeNull()
  expect(await listSessions(undefined)).toEqual({ ok: false, failure: { code: 'not-signed-in' } })
})

it("cannot end somebody else's session", async () => {
  const sessionId = (await rows())[0]?.id
  actAs(await aUser({ organisationId: user.organisationId }))
  expect(await revokeSession({ sessionId })).toEqual({ ok: false, failure: { code: 'not-found' } })
  expect(await db.session.count({ where: { userId: user.id } })).toBe(2)
})

it('ends all sessions but this one', async () => {
  expect(await revokeOtherSessions(undefined)).toEqual({ ok: true, value: { endedSessions: 1 } })
  expect((await rows()).map(({ isThis }) => isThis)).toEqual([true])
})

it('signs out once, writes it down, and does not mind a second time', async () => {
  await signOut()
  await signOut()
  expect(await currentActor()).toBeNull()
  const entries = (await auditOf(user.organisationId)).filter(({ payload }) =>
    payload.includes('signed-out'),
  )
  expect(entries).toHaveLength(1)
})

it('makes nobody of a person who is deactivated while signed in', async () => {
  await db.user.update({ where: { id: user.id }, data: { deactivatedAt: new Date() } })
  expect(await currentActor()).toBeNull()
})

it('changes the password on showing the current one, and ends the other sessions', async () => {
  const changed = await changePassword({ current: password, password: 'nine-blue-kingfishers' })
  expect(changed).toEqual({ ok: true, value: { endedSessions: 1 } })
  expect(await rows()).toHaveLength(1)
  expect(await signIn({ email: user.email, password })).toMatchObject({ ok: false })
  expect(await signIn({ email: user.email, password: 'nine-blue-kingfishers' })).toMatchObject({
    ok: true,
  })
})

it.each([
  [
    'a wrong current password',
    { current: 'x', password: 'nine-blue-kingfishers' },
    'wrong-password',
  ],
  ['a short password', { current: password, password: 'eleven-char' }, 'invalid-input'],
  ['a password everybody uses', { current: password, password: 'Password1234' }, 'invalid-input'],
])('refuses %s and changes nothing', async (_what, input, code) => {
  expect(await changePassword(input)).toMatchObject({ ok: false, failure: { code } })
  expect(await signIn({ email: user.email, password })).toMatchObject({ ok: true })
})

it('keeps passwords out of the audit log', async () => {
  await changePassword({ current: password, password: 'nine-blue-kingfishers' })
  const log = (await auditOf(user.organisationId)).map(({ payload }) => payload).join()
  expect(log).toContain('account.change-password')
  expect(log).not.toContain('kingfishers')
  expect(log).not.toContain('herons')
})
