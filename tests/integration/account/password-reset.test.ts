import { beforeEach, expect, it } from 'vitest'
import { getPasswordReset } from '../../../lib/account/get-password-reset'
import { requestPasswordReset } from '../../../lib/account/request-password-reset'
import { resetPassword } from '../../../lib/account/reset-password'
import { signIn } from '../../../lib/account/sign-in'
import { db } from '../../../lib/platform/db'
import { sha256 } from '../../../lib/platform/hash'
import { actFrom } from '../../support/as-actor'
import { aPassword, aUser, auditOf, linkTokensMailedTo } from '../../support/test-database'

const password = 'nine-blue-kingfishers'
let user: Awaited<ReturnType<typeof aUser>>

beforeEach(async () => {
  user = await aUser()
  await aPassword(user.id, 'seven-grey-herons')
  actFrom(user.id)
})

async function askForLink() {
  await requestPasswordReset({ email: user.email })
  const [token = ''] = await linkTokensMailedTo(user.email)
  return token
}

it('answers the same whether anybody has the address, and mails only where somebody has', async () => {
  const known = await requestPasswordReset({ email: user.email })
  const unknown = await requestPasswordReset({ email: `no-${user.email}` })
  expect(known).toEqual({ ok: true, value: null })
  expect(unknown).toEqual(known)
  expect(await linkTokensMailedTo(user.email)).toHaveLength(1)
  expect(await linkTokensMailedTo(`no-${user.email}`)).toHaveLength(0)
})

it('keeps only the hash of the token', async () => {
  const token = await askForLink()
  const rows = await db.verification.findMany({ where: { value: user.id } })
  expect(rows.map(({ identifier }) => identifier)).toEqual([`password-reset:${sha256(token)}`])
})

it('sets a new password, and ends every session', async () => {
  await signIn({ email: user.email, password: 'seven-grey-herons' })
  const token = await askForLink()
  expect(await resetPassword({ token, password })).toMatchObject({ ok: true })
  expect(await db.session.count({ where: { userId: user.id } })).toBe(0)
  expect(await signIn({ email: user.email, password })).toMatchObject({ ok: true })
  expect((await auditOf(user.organisationId)).map(({ command }) => command)).toContain(
    'account.reset-password',
  )
})

it('works once', async () => {
  const token = await askForLink()
  await resetPassword({ token, password })
  const again = await resetPassword({ token, password: 'ten-green-woodpeckers' })
  expect(again).toEqual({ ok: false, failure: { code: 'link-used' } })
  expect(await getPasswordReset({ token })).toMatchObject({ value: { problem: 'link-used' } })
  expect(await signIn({ email: user.email, password })).toMatchObject({ ok: true })
})

it('lets one of two requests with one link win', async () => {
  const token = await askForLink()
  const both = await Promise.all([
    resetPassword({ token, password }),
    resetPassword({ token, password: 'ten-green-woodpeckers' }),
  ])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
})

it('makes the other links useless once one was used', async () => {
  const first = await askForLink()
  const second = await askForLink()
  await resetPassword({ token: second, password })
  expect(await resetPassword({ token: first, password })).toMatchObject({
    ok: false,
    failure: { code: 'not-found' },
  })
})

it('does nothing after an hour', async () => {
  const token = await askForLink()
  await db.verification.updateMany({
    where: { value: user.id },
    data: { expiresAt: new Date(Date.now() - 1) },
  })
  expect(await resetPassword({ token, password })).toEqual({
    ok: false,
    failure: { code: 'link-expired' },
  })
  expect(await getPasswordReset({ token })).toMatchObject({ value: { problem: 'link-expired' } })
})

it('gives an hour', async () => {
  await askForLink()
  const [row] = await db.verification.findMany({ where: { value: user.id } })
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeGreaterThan(59 * 60_000)
  expect((row?.expiresAt.getTime() ?? 0) - Date.now()).toBeLessThanOrEqual(60 * 60_000)
})

it('knows nothing of a token that was never mailed', async () => {
  expect(await getPasswordReset({ token: 'x' })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
})

it('refuses the address itself as a password, and keeps the link', async () => {
  const token = await askForLink()
  expect(await resetPassword({ token, password: user.email })).toMatchObject({
    ok: false,
    failure: { code: 'password-too-weak', fields: { password: 'validation.passwordIsAddress' } },
  })
  expect(await getPasswordReset({ token })).toMatchObject({ value: { problem: null } })
})

it('writes nothing to a person who was deactivated', async () => {
  await db.user.update({ where: { id: user.id }, data: { deactivatedAt: new Date() } })
  await requestPasswordReset({ email: user.email })
  expect(await linkTokensMailedTo(user.email)).toHaveLength(0)
})

it("does not flood anybody's mailbox", async () => {
  for (let round = 0; round < 6; round += 1) {
    actFrom(`${user.id}-${round}`)
    await requestPasswordReset({ email: user.email })
  }
  expect(await linkTokensMailedTo(user.email)).toHaveLength(3)
})

it('makes an address wait that asks ten times', async () => {
  for (let round = 0; round < 10; round += 1) {
    await requestPasswordReset({ email: `${round}-${user.email}` })
  }
  expect(await requestPasswordReset({ email: user.email })).toEqual({
    ok: false,
    failure: { code: 'too-many-attempts' },
  })
})
