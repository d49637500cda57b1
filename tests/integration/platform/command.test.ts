import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { allow } from '../../../lib/access/allow'
import { defineCommand } from '../../../lib/platform/command'
import { db } from '../../../lib/platform/db'
import { fail, Rejection, succeed } from '../../../lib/shared/result'
import { actAs, actAsNobody, actFrom } from '../../support/as-actor'
import { aUser, auditOf } from '../../support/test-database'

let actor: Awaited<ReturnType<typeof aUser>>

beforeEach(async () => {
  actor = await aUser({ roles: ['administrator'] })
  actAs(actor)
})

/** Renames a person, step by step as every command does. */
const rename = defineCommand({
  name: 'test.rename',
  input: z.object({
    userId: z.string(),
    name: z.string().min(3),
    version: z.int(),
    key: z.string().optional(),
  }),
  idempotencyKey: ({ key }) => key,
  load: (tx, { userId }) =>
    tx.user.findUnique({ where: { id: userId }, select: { organisationId: true, id: true } }),
  authorize: allow('people.manage'),
  decide: ({ id }, { name, version }) =>
    name === 'forbidden' ? fail('wrong-state') : succeed({ id, name, version }),
  save: async (tx, { id, name, version }) => {
    await tx.mailboxMessage.create({
      data: { id: randomUUID(), recipient: id, subject: name, text: '', sentAt: new Date() },
    })
    const { count } = await tx.user.updateMany({
      where: { id, version },
      data: { name, version: version + 1 },
    })
    if (count === 0) throw new Rejection('stale-version')
    if (name === 'broken') throw new TypeError('a fault')
    return { version: version + 1 }
  },
  audit: ({ id }) => ({ subjectType: 'user', subjectId: id }),
})

const wish = (more: object = {}) => ({
  userId: actor.id,
  name: 'Rui Carvalho',
  version: 1,
  ...more,
})

/** Nothing was changed, sent or written down. */
async function expectNothingLeft() {
  expect(await db.user.findUniqueOrThrow({ where: { id: actor.id } })).toMatchObject({ version: 1 })
  expect(await db.mailboxMessage.count({ where: { recipient: actor.id } })).toBe(0)
  expect(await auditOf(actor.organisationId)).toEqual([])
}

it('saves the change and one audit entry with it', async () => {
  expect(await rename(wish())).toEqual({ ok: true, value: { version: 2 } })
  const entries = await auditOf(actor.organisationId)
  expect(entries).toMatchObject([
    { command: 'test.rename', actorId: actor.id, subjectType: 'user', subjectId: actor.id },
  ])
  expect(entries[0]?.payload).toContain('"detail":{"id":')
})

it('names the field that cannot be read', async () => {
  expect(await rename(wish({ name: 'x' }))).toEqual({
    ok: false,
    failure: { code: 'invalid-input', fields: { name: 'validation.tooShort?minimum=3' } },
  })
  await expectNothingLeft()
})

it('asks who it is before it says anything about the input', async () => {
  actAsNobody()
  expect(await rename({})).toEqual({ ok: false, failure: { code: 'not-signed-in' } })
})

it('does not find what does not exist', async () => {
  expect(await rename(wish({ userId: 'nobody' }))).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
})

it('refuses a role without the permission', async () => {
  actAs({ ...actor, roles: ['evaluator'] })
  expect(await rename(wish())).toEqual({ ok: false, failure: { code: 'not-allowed' } })
  await expectNothingLeft()
})

it('refuses the same role in another organisation', async () => {
  actAs(await aUser())
  expect(await rename(wish())).toEqual({ ok: false, failure: { code: 'not-allowed' } })
  await expectNothingLeft()
})

it('gives the reason why a change is refused', async () => {
  expect(await rename(wish({ name: 'forbidden' }))).toEqual({
    ok: false,
    failure: { code: 'wrong-state' },
  })
  await expectNothingLeft()
})

it('leaves nothing behind when the row was changed meanwhile', async () => {
  expect(await rename(wish({ version: 0 }))).toEqual({
    ok: false,
    failure: { code: 'stale-version' },
  })
  await expectNothingLeft()
})

it('leaves nothing behind after a fault, and passes it on', async () => {
  await expect(rename(wish({ name: 'broken' }))).rejects.toThrow('a fault')
  await expectNothingLeft()
})

it('lets only one of two changes of the same version win', async () => {
  const both = await Promise.all([rename(wish()), rename(wish({ name: 'Amina Juma' }))])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await auditOf(actor.organisationId)).toHaveLength(1)
})

it('answers a request that comes twice with the first answer, and acts once', async () => {
  const key = randomUUID()
  const first = await rename(wish({ key }))
  expect(await rename(wish({ key }))).toEqual(first)
  expect(await auditOf(actor.organisationId)).toHaveLength(1)
})

it('answers twins that come at the same time alike, and acts once', async () => {
  const key = randomUUID()
  const twins = await Promise.all([rename(wish({ key })), rename(wish({ key }))])
  const succeeded = twins.filter(({ ok }) => ok)
  expect(succeeded.length).toBeGreaterThan(0)
  expect(await auditOf(actor.organisationId)).toHaveLength(1)
  expect(await rename(wish({ key }))).toEqual({ ok: true, value: { version: 2 } })
})

it('remembers nothing of a refused request, so that it may be tried again', async () => {
  const key = randomUUID()
  await rename(wish({ key, version: 0 }))
  expect(await rename(wish({ key }))).toMatchObject({ ok: true })
})

it("never gives one person another's answer", async () => {
  const key = randomUUID()
  await rename(wish({ key }))
  actAs(await aUser({ organisationId: actor.organisationId }))
  expect(await rename(wish({ key, version: 2 }))).toEqual({ ok: true, value: { version: 3 } })
})

it('counts every knock at a public door, readable or not', async () => {
  const knock = defineCommand({
    ...rename.definition,
    name: `test.knock-${actor.id}`,
    limit: { attempts: 2, windowMs: 60_000 },
  })
  actFrom('here')
  await knock({})
  await knock({})
  expect(await knock(wish())).toEqual({ ok: false, failure: { code: 'too-many-attempts' } })
  actFrom('there')
  expect(await knock(wish())).toMatchObject({ ok: true })
})
