import { beforeEach, expect, it } from 'vitest'
import { signIn } from '../../../lib/account/sign-in'
import { db } from '../../../lib/platform/db'
import { actFrom } from '../../support/as-actor'
import { aPassword, aUser, auditOf } from '../../support/test-database'

const password = 'seven-grey-herons'

let email = ''
let userId = ''
let organisationId = ''

beforeEach(async () => {
  const user = await aUser()
  email = user.email
  userId = user.id
  organisationId = user.organisationId
  await aPassword(userId, password)
  actFrom(`test-${userId}`)
})

const sessions = () => db.session.count({ where: { userId } })

it('opens a session for the right password and writes it down', async () => {
  expect(await signIn({ email, password })).toEqual({ ok: true, value: 'signed-in' })
  expect(await sessions()).toBe(1)
  const [entry] = await auditOf(organisationId)
  expect(entry).toMatchObject({ command: 'account.record-security-event', actorId: userId })
  expect(entry?.payload).toContain('"event":"signed-in"')
})

it('takes an address in capitals, with spaces around it', async () => {
  expect(await signIn({ email: ` ${email.toUpperCase()} `, password })).toMatchObject({ ok: true })
})

it('notes when a person was last seen, and never from where', async () => {
  await signIn({ email, password })
  const user = await db.user.findUniqueOrThrow({
    where: { id: userId },
    include: { sessions: true },
  })
  expect(user.lastSeenAt).toBeInstanceOf(Date)
  expect(user.sessions.map(({ ipAddress }) => ipAddress || null)).toEqual([null])
})

it('says the same of a wrong password and of an address nobody has', async () => {
  const wrong = await signIn({ email, password: 'seven-grey-heroes' })
  const unknown = await signIn({ email: `no-${email}`, password })
  expect(wrong).toEqual({ ok: false, failure: { code: 'sign-in-refused' } })
  expect(unknown).toEqual(wrong)
  expect(await sessions()).toBe(0)
})

it('takes about as long for an unknown address as for a wrong password', async () => {
  const median = async (address: string) => {
    const times: number[] = []
    for (let round = 0; round < 4; round += 1) {
      const start = performance.now()
      await signIn({ email: address, password: 'seven-grey-heroes' })
      times.push(performance.now() - start)
    }
    return times.sort((a, b) => a - b)[1] ?? 0
  }
  const [known, unknown] = [await median(email), await median(`no-${email}`)]
  expect(unknown).toBeGreaterThan(known / 3)
  expect(unknown).toBeLessThan(known * 3)
})

it('writes a failed sign-in down without saying whose', async () => {
  await signIn({ email, password: 'seven-grey-heroes' })
  const [entry] = await auditOf(organisationId)
  expect(entry).toMatchObject({ command: 'account.record-failed-sign-in', actorId: 'anyone' })
  expect(entry?.payload).not.toContain(userId)
  expect(entry?.payload).not.toContain(email)
})

it('lets nobody in who was deactivated, and tells them so only after the right password', async () => {
  await db.user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } })
  expect(await signIn({ email, password })).toEqual({ ok: false, failure: { code: 'deactivated' } })
  expect(await signIn({ email, password: 'seven-grey-heroes' })).toEqual({
    ok: false,
    failure: { code: 'sign-in-refused' },
  })
  expect(await sessions()).toBe(0)
})

it('names the field that cannot be an address', async () => {
  expect(await signIn({ email: 'nobody', password })).toEqual({
    ok: false,
    failure: { code: 'invalid-input', fields: { email: 'validation.email' } },
  })
})

const guess = () => signIn({ email, password: 'seven-grey-heroes' })

it('makes a guesser wait after five wrong tries on one account, even with the right password', async () => {
  for (let round = 0; round < 5; round += 1) await guess()
  expect(await signIn({ email, password })).toEqual({
    ok: false,
    failure: { code: 'too-many-attempts' },
  })
})

it('never keeps the person themselves out, who comes from elsewhere', async () => {
  for (let round = 0; round < 6; round += 1) await guess()
  actFrom(`home-of-${userId}`)
  expect(await signIn({ email, password })).toMatchObject({ ok: true })
})

it('forgets wrong tries after a success', async () => {
  for (let round = 0; round < 4; round += 1) await guess()
  await signIn({ email, password })
  for (let round = 0; round < 4; round += 1) await guess()
  expect(await signIn({ email, password })).toMatchObject({ ok: true })
})

it('makes an address wait after twenty wrong tries on many accounts', async () => {
  for (let round = 0; round < 20; round += 1) {
    await signIn({ email: `${round}-${email}`, password })
  }
  expect(await signIn({ email, password })).toEqual({
    ok: false,
    failure: { code: 'too-many-attempts' },
  })
})

it('looks at no more than five passwords when fifteen are tried at once', async () => {
  const answers = await Promise.all(Array.from({ length: 15 }, guess))
  const refused = answers.filter(
    (answer) => !answer.ok && answer.failure.code === 'sign-in-refused',
  )
  expect(refused).toHaveLength(5)
})
