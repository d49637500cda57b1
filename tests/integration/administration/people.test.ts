import { beforeEach, expect, it } from 'vitest'
import { changeRoles } from '../../../lib/administration/change-roles'
import { deactivatePerson } from '../../../lib/administration/deactivate-person'
import { listPeople } from '../../../lib/administration/list-people'
import { reactivatePerson } from '../../../lib/administration/reactivate-person'
import { db } from '../../../lib/platform/db'
import { actAs } from '../../support/as-actor'
import { aUser, auditOf } from '../../support/test-database'

type Person = Awaited<ReturnType<typeof aUser>>
let administrator: Person
let evaluator: Person

beforeEach(async () => {
  administrator = await aUser({ name: 'Nadia Okafor' })
  const { organisationId } = administrator
  evaluator = await aUser({ name: 'Amina Juma', roles: ['evaluator'], organisationId })
  actAs(administrator)
})

const stored = (userId: string) => db.user.findUniqueOrThrow({ where: { id: userId } })

it('lists everybody of the organisation by name, and nobody else', async () => {
  await aUser()
  const people = await listPeople(undefined)
  expect(people).toMatchObject({
    ok: true,
    value: [
      { name: 'Amina Juma', roles: ['evaluator'], isActive: true, lastSeenAt: null, isSelf: false },
      { name: 'Nadia Okafor', roles: ['administrator'], isSelf: true },
    ],
  })
})

it('gives a person other roles, in the order in which the product names them', async () => {
  const wish = { userId: evaluator.id, version: 1, roles: ['observer', 'committee_chair'] }
  expect(await changeRoles(wish)).toEqual({ ok: true, value: { version: 2 } })
  expect((await stored(evaluator.id)).roles).toEqual(['committee_chair', 'observer'])
  const [entry] = await auditOf(administrator.organisationId)
  expect(entry).toMatchObject({
    command: 'administration.change-roles',
    subjectId: evaluator.id,
    actorId: administrator.id,
  })
})

it('lets only one of two changes of the same version win', async () => {
  const change = (role: string) => changeRoles({ userId: evaluator.id, version: 1, roles: [role] })
  const both = await Promise.all([change('observer'), change('committee_chair')])
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect((await stored(evaluator.id)).version).toBe(2)
})

it('leaves no organisation without an administrator', async () => {
  const refusal = { ok: false, failure: { code: 'last-administrator' } }
  const { id: userId } = administrator
  expect(await changeRoles({ userId, version: 1, roles: ['observer'] })).toEqual(refusal)
  expect(await deactivatePerson({ userId, version: 1 })).toEqual(refusal)
})

it('leaves one when two administrators remove each other at the same time', async () => {
  const { organisationId } = administrator
  const second = await aUser({ organisationId })
  await Promise.all([
    deactivatePerson({ userId: administrator.id, version: 1 }),
    deactivatePerson({ userId: second.id, version: 1 }),
  ])
  const left = await db.user.count({
    where: { organisationId, roles: { has: 'administrator' }, deactivatedAt: null },
  })
  expect(left).toBe(1)
})

it('shuts a deactivated person out of every session, and lets them in again', async () => {
  await db.session.create({
    data: {
      id: evaluator.id,
      token: evaluator.id,
      userId: evaluator.id,
      expiresAt: new Date(9e12),
    },
  })
  const person = { userId: evaluator.id }
  expect(await deactivatePerson({ ...person, version: 1 })).toMatchObject({ ok: true })
  expect(await db.session.count({ where: { userId: evaluator.id } })).toBe(0)
  expect((await stored(evaluator.id)).deactivatedAt).toBeInstanceOf(Date)
  expect(await deactivatePerson({ ...person, version: 2 })).toMatchObject({
    failure: { code: 'nothing-to-do' },
  })
  expect(await reactivatePerson({ ...person, version: 2 })).toMatchObject({ ok: true })
  expect((await stored(evaluator.id)).deactivatedAt).toBeNull()
})

it('touches nobody of another organisation', async () => {
  const stranger = await aUser({ roles: ['evaluator'] })
  expect(await deactivatePerson({ userId: stranger.id, version: 1 })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
})
