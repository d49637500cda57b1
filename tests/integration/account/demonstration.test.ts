import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { demoOrganisation, demoPeople } from '../../../lib/account/demo-people'
import { db } from '../../../lib/platform/db'
import { aUser, auditOf } from '../../support/test-database'

const samira = demoPeople.find(({ name }) => name === 'Samira Haddad') ?? demoPeople[0]
if (!samira) throw new Error('nobody in the demonstration')

beforeAll(async () => {
  await db.organisation.createMany({ data: [demoOrganisation], skipDuplicates: true })
  const { id, name, email, roles } = samira
  const person = { id, name, email, roles: [...roles], organisationId: demoOrganisation.id }
  await db.user.createMany({ data: [person], skipDuplicates: true })
})

afterEach(async () => {
  vi.unstubAllEnvs()
  const home = { organisationId: demoOrganisation.id, deactivatedAt: null }
  await db.user.update({ where: { id: samira.id }, data: home })
  await db.session.deleteMany({ where: { userId: samira.id } })
})

/** The doors of the demonstration as they are with this setting, which is read once at the start. */
async function doors(demo: '0' | '1') {
  vi.stubEnv('DEMO', demo)
  vi.resetModules()
  const { enterAsDemoPerson } = await import('../../../lib/account/enter-as-demo-person')
  const { listDemoPeople } = await import('../../../lib/account/list-demo-people')
  return { enter: enterAsDemoPerson, list: () => listDemoPeople(undefined) }
}

const sessions = () => db.session.count({ where: { userId: samira.id } })
const closed = { ok: false, failure: { code: 'not-found' } }

it('enters as a person of the demonstration in one step, and writes it down', async () => {
  const { enter } = await doors('1')
  expect(await enter(samira.id)).toEqual({ ok: true, value: null })
  expect(await sessions()).toBe(1)
  const [entry] = await auditOf(demoOrganisation.id)
  expect(entry?.payload).toContain('"event":"entered-demonstration"')
})

it('offers the people who are there', async () => {
  const { list } = await doors('1')
  expect(await list()).toMatchObject({
    ok: true,
    value: expect.arrayContaining([
      { id: samira.id, name: 'Samira Haddad', role: 'committee_chair', line: 'samira-haddad' },
    ]),
  })
})

it('enters as nobody where it is no demonstration, and offers nobody', async () => {
  const { enter, list } = await doors('0')
  expect(await enter(samira.id)).toEqual(closed)
  expect(await sessions()).toBe(0)
  expect(await list()).toEqual({ ok: true, value: [] })
})

it('enters as nobody who is not on the list, though they belong to the organisation', async () => {
  const { enter } = await doors('1')
  const other = await aUser({ organisationId: demoOrganisation.id })
  expect(await enter(other.id)).toEqual(closed)
  expect(await db.session.count({ where: { userId: other.id } })).toBe(0)
})

it('enters as nobody who bears a listed id in another organisation', async () => {
  const { enter } = await doors('1')
  const { organisationId } = await aUser()
  await db.user.update({ where: { id: samira.id }, data: { organisationId } })
  expect(await enter(samira.id)).toEqual(closed)
  expect(await sessions()).toBe(0)
})

it('enters as nobody who was deactivated', async () => {
  const { enter } = await doors('1')
  await db.user.update({ where: { id: samira.id }, data: { deactivatedAt: new Date() } })
  expect(await enter(samira.id)).toEqual(closed)
  expect(await sessions()).toBe(0)
})

it.each([undefined, null, '', 7, { id: samira.id }])('enters as nobody for %o', async (id) => {
  const { enter } = await doors('1')
  expect(await enter(id)).toEqual(closed)
})
