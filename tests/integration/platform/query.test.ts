import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { allow } from '../../../lib/access/allow'
import { defineQuery } from '../../../lib/platform/query'
import { actAs, actAsNobody, actFrom } from '../../support/as-actor'
import { aUser } from '../../support/test-database'

let actor: Awaited<ReturnType<typeof aUser>>

beforeEach(async () => {
  actor = await aUser()
  actAs(actor)
})

const getName = defineQuery({
  name: 'test.get-name',
  input: z.object({ userId: z.string().min(1) }),
  authorize: allow('people.view'),
  read: (reader, { userId }, { organisationId }) =>
    reader.user.findUnique({ where: { id: userId, organisationId }, select: { name: true } }),
})

const absent = { ok: false, failure: { code: 'not-found' } }

it('gives a view of what the actor may see', async () => {
  expect(await getName({ userId: actor.id })).toEqual({ ok: true, value: { name: 'Ana Test' } })
})

it('says the same of what does not exist, what is not theirs, and what cannot be read', async () => {
  expect(await getName({ userId: 'nobody' })).toEqual(absent)
  expect(await getName({ userId: '' })).toEqual(absent)
  actAs(await aUser())
  expect(await getName({ userId: actor.id })).toEqual(absent)
})

it('tells a role that may read none of its kind, whether the row exists or not', async () => {
  const denied = { ok: false, failure: { code: 'not-allowed' } }
  actAs({ ...actor, roles: ['evaluator'] })
  expect(await getName({ userId: actor.id })).toEqual(denied)
  expect(await getName({ userId: 'nobody' })).toEqual(denied)
})

it('asks a visitor to sign in', async () => {
  actAsNobody()
  expect(await getName({ userId: actor.id })).toEqual({
    ok: false,
    failure: { code: 'not-signed-in' },
  })
})

it('counts knocks where it is a public door', async () => {
  const name = `test.knock-${actor.id}`
  const knock = defineQuery({
    ...getName.definition,
    name,
    limit: { attempts: 1, windowMs: 60_000 },
  })
  actFrom('here')
  expect(await knock({ userId: actor.id })).toMatchObject({ ok: true })
  expect(await knock({ userId: actor.id })).toEqual({
    ok: false,
    failure: { code: 'too-many-attempts' },
  })
})
