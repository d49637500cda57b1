import { beforeEach, expect, it } from 'vitest'
import { confirmSecondFactor } from '../../../lib/account/confirm-second-factor'
import { finishSignIn } from '../../../lib/account/finish-sign-in'
import { renewBackupCodes } from '../../../lib/account/renew-backup-codes'
import { signIn } from '../../../lib/account/sign-in'
import { startSecondFactor } from '../../../lib/account/start-second-factor'
import { stopSecondFactor } from '../../../lib/account/stop-second-factor'
import { db } from '../../../lib/platform/db'
import { actAsNobody, actFrom, actWithCookie } from '../../support/as-actor'
import { oneTimeCode } from '../../support/one-time-code'
import { challengeCookieOf, sessionCookieOf } from '../../support/session-cookie'
import { aPassword, aUser, auditOf } from '../../support/test-database'

const password = 'seven-grey-herons'
let user: Awaited<ReturnType<typeof aUser>>

beforeEach(async () => {
  user = await aUser()
  await aPassword(user.id, password)
  actFrom(user.id)
  await signIn({ email: user.email, password })
  actWithCookie(await sessionCookieOf(user.id))
})

async function prepare() {
  const started = await startSecondFactor({ password })
  if (!started.ok) throw new Error(started.failure.code)
  return started.value
}

/** Turns the second factor on, then starts a new sign-in that waits for a code. */
async function waitForCode() {
  const setup = await prepare()
  await confirmSecondFactor({ code: oneTimeCode(setup.key) })
  actAsNobody()
  actFrom(user.id)
  const step = await signIn({ email: user.email, password })
  actWithCookie(await challengeCookieOf(user.id))
  return { setup, step }
}

const sessions = () => db.session.count({ where: { userId: user.id } })
const events = async () => (await auditOf(user.organisationId)).map(({ payload }) => payload).join()

it('gives a key, a link for the app and ten backup codes, and asks for nothing yet', async () => {
  const setup = await prepare()
  expect(setup.uri).toMatch(/^otpauth:\/\/totp\/Adjudica/)
  expect(setup.uri).toContain(`secret=${setup.key}`)
  expect(new Set(setup.backupCodes).size).toBe(10)
  actAsNobody()
  expect(await signIn({ email: user.email, password })).toEqual({ ok: true, value: 'signed-in' })
})

it('refuses a wrong password before anything is prepared', async () => {
  expect(await startSecondFactor({ password: 'seven-grey-heroes' })).toEqual({
    ok: false,
    failure: { code: 'wrong-password', fields: { password: 'validation.wrongPassword' } },
  })
  expect(await db.twoFactor.count({ where: { userId: user.id } })).toBe(0)
})

it('is on only after the app has shown a right code', async () => {
  const setup = await prepare()
  const wrong = await confirmSecondFactor({ code: oneTimeCode(setup.key, 0) })
  expect(wrong).toMatchObject({ ok: false, failure: { code: 'wrong-code' } })
  expect(await confirmSecondFactor({ code: oneTimeCode(setup.key) })).toMatchObject({ ok: true })
  expect(await events()).toContain('"event":"second-factor-on"')
})

it('opens no session for the password alone', async () => {
  const { step } = await waitForCode()
  const before = await sessions()
  expect(step).toEqual({ ok: true, value: 'code-needed' })
  expect(before).toBe(1)
})

it('opens a session for the password and a code, with spaces in it', async () => {
  const { setup } = await waitForCode()
  const code = oneTimeCode(setup.key).replace(/(...)/, '$1 ')
  expect(await finishSignIn({ code })).toMatchObject({ ok: true })
  expect(await sessions()).toBe(2)
  expect(await events()).toContain('"event":"signed-in-with-code"')
})

it('takes a backup code, once', async () => {
  const { setup } = await waitForCode()
  const code = setup.backupCodes[0]
  expect(await finishSignIn({ code })).toMatchObject({ ok: true })
  actAsNobody()
  await signIn({ email: user.email, password })
  actWithCookie(await challengeCookieOf(user.id))
  expect(await finishSignIn({ code })).toMatchObject({ ok: false, failure: { code: 'wrong-code' } })
})

it('gives up a sign-in after five wrong codes', async () => {
  const { setup } = await waitForCode()
  for (let round = 0; round < 5; round += 1) await finishSignIn({ code: oneTimeCode(setup.key, 0) })
  const right = await finishSignIn({ code: oneTimeCode(setup.key) })
  expect(right).toMatchObject({ ok: false, failure: { code: 'too-many-attempts' } })
  expect(await finishSignIn({ code: oneTimeCode(setup.key) })).toMatchObject({
    ok: false,
    failure: { code: 'link-expired' },
  })
})

it('has nothing to finish without a password first', async () => {
  actAsNobody()
  expect(await finishSignIn({ code: '123456' })).toEqual({
    ok: false,
    failure: { code: 'link-expired' },
  })
})

it('lets nobody finish a sign-in who was deactivated meanwhile', async () => {
  const { setup } = await waitForCode()
  await db.user.update({ where: { id: user.id }, data: { deactivatedAt: new Date() } })
  expect(await finishSignIn({ code: oneTimeCode(setup.key) })).toEqual({
    ok: false,
    failure: { code: 'deactivated' },
  })
})

it('is turned off with the password, and asked for no more', async () => {
  const { setup } = await waitForCode()
  await finishSignIn({ code: oneTimeCode(setup.key) })
  actWithCookie(await sessionCookieOf(user.id))
  expect(await stopSecondFactor({ password })).toMatchObject({ ok: true })
  expect(await events()).toContain('"event":"second-factor-off"')
  actAsNobody()
  expect(await signIn({ email: user.email, password })).toEqual({ ok: true, value: 'signed-in' })
})

it('replaces all backup codes at once', async () => {
  const { setup } = await waitForCode()
  await finishSignIn({ code: oneTimeCode(setup.key) })
  actWithCookie(await sessionCookieOf(user.id))
  const renewed = await renewBackupCodes({ password })
  if (!renewed.ok) throw new Error(renewed.failure.code)
  expect(renewed.value.filter((code) => setup.backupCodes.includes(code))).toEqual([])
  actAsNobody()
  await signIn({ email: user.email, password })
  actWithCookie(await challengeCookieOf(user.id))
  expect(await finishSignIn({ code: setup.backupCodes[1] })).toMatchObject({ ok: false })
  expect(await finishSignIn({ code: renewed.value[1] })).toMatchObject({ ok: true })
})

it('counts guesses of the password at a desk somebody left', async () => {
  for (let round = 0; round < 10; round += 1) await stopSecondFactor({ password: 'seven-heroes' })
  expect(await stopSecondFactor({ password })).toEqual({
    ok: false,
    failure: { code: 'too-many-attempts' },
  })
})
