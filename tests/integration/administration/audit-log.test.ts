import { beforeEach, expect, it } from 'vitest'
import { recordSecurityEvent } from '../../../lib/account/record-security-event'
import { auditFilterInput } from '../../../lib/administration/audit-schema'
import { changeRoles } from '../../../lib/administration/change-roles'
import { checkAuditChain } from '../../../lib/administration/check-audit-chain'
import { exportAuditEntries } from '../../../lib/administration/export-audit-entries'
import { listAuditEntries } from '../../../lib/administration/list-audit-entries'
import { recordAudit } from '../../../lib/platform/audit'
import { db } from '../../../lib/platform/db'
import { sha256 } from '../../../lib/platform/hash'
import { anyone } from '../../../lib/shared/actor'
import { actAs } from '../../support/as-actor'
import { aUser } from '../../support/test-database'

type Person = Awaited<ReturnType<typeof aUser>>
let administrator: Person
let evaluator: Person

beforeEach(async () => {
  administrator = await aUser({ name: 'Nadia Okafor' })
  const { organisationId } = administrator
  evaluator = await aUser({ name: 'Amina Juma', roles: ['evaluator'], organisationId })
  actAs(administrator)
  await changeRoles({ userId: evaluator.id, version: 1, roles: ['observer'] })
  await note('test.first', '2026-03-01T23:30:00Z')
  await note('test.second', '2026-03-02T10:00:00Z')
})

async function note(command: string, at: string) {
  const { organisationId } = administrator
  const about = { command, subjectType: 'thing', subjectId: `${command}-1`, detail: {} }
  await db.$transaction((tx) =>
    recordAudit(tx, { at: new Date(at), actor: anyone, organisationId, ...about }),
  )
}

async function entries(filter: object = {}) {
  const view = await listAuditEntries(auditFilterInput.parse(filter))
  if (!view.ok) throw new Error(view.failure.code)
  return view.value
}

const commands = async (filter: object) =>
  (await entries(filter)).entries.map(({ command }) => command)

it('shows who did what, to what, when, and the hash of the entry', async () => {
  const { entries: rows } = await entries({ command: 'administration.change-roles' })
  expect(rows).toMatchObject([
    { actorName: 'Nadia Okafor', subjectType: 'user', subjectId: evaluator.id },
  ])
  expect(rows[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.parse(rows[0]?.detail ?? '')).toEqual({ roles: ['observer'] })
})

it('has no name for a visitor, and no detail where a command noted nothing', async () => {
  const [row] = (await entries({ command: 'test.first' })).entries
  expect(row).toMatchObject({ actorId: 'anyone', actorName: null, detail: '' })
})

it.each([
  [{ subject: 'test.first-1' }, ['test.first']],
  [{ from: '2026-03-02', to: '2026-03-02' }, ['test.second']],
  [{ to: '2026-03-01' }, ['test.first']],
  [{ from: 'yesterday', to: '2026-03-01' }, ['test.first']],
  [{ person: 'nobody' }, []],
])('is limited by %o', async (filter, expected) => {
  expect(await commands(filter)).toEqual(expected)
})

it('reads days in the time zone of the organisation', async () => {
  await db.organisation.update({
    where: { id: administrator.organisationId },
    data: { timeZone: 'Africa/Maputo' },
  })
  expect(await commands({ from: '2026-03-02', to: '2026-03-02' })).toEqual([
    'test.second',
    'test.first',
  ])
})

it('comes in pages, and gives the last for one beyond', async () => {
  for (let index = 0; index < 48; index += 1)
    await note(`test.more-${index}`, '2026-03-03T00:00:00Z')
  expect(await entries({})).toMatchObject({ total: 51, page: 1, pages: 2 })
  expect((await entries({ page: '2' })).entries).toHaveLength(1)
  expect(await entries({ page: '7' })).toMatchObject({ page: 2 })
})

it('offers the people and the commands that it can be limited to', async () => {
  const { people, commands: offered } = await entries()
  expect(people.map(({ name }) => name)).toEqual(['Amina Juma', 'Nadia Okafor'])
  expect(offered).toEqual(['administration.change-roles', 'test.first', 'test.second'])
})

it('shows nothing of another organisation', async () => {
  actAs(await aUser())
  expect(await entries()).toMatchObject({ total: 0, entries: [] })
})

it('is closed to those who may not read it', async () => {
  actAs({ ...evaluator, roles: ['evaluator'] })
  expect(await listAuditEntries(auditFilterInput.parse({}))).toEqual({
    ok: false,
    failure: { code: 'not-allowed' },
  })
})

it('checks the chain and names its head', async () => {
  const checked = await checkAuditChain(undefined)
  expect(checked).toMatchObject({ ok: true, value: { brokenAt: null } })
  const [last] = await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 })
  expect(checked).toMatchObject({ value: { head: last?.hash } })
})

it('leaves the product with all that recomputing a hash takes', async () => {
  const exported = await exportAuditEntries(auditFilterInput.parse({ subject: 'test.first-1' }))
  const rows = exported.ok ? exported.value : []
  expect(rows.map(({ command }) => command)).toEqual(['test.first'])
  for (const { previousHash, payload, hash } of rows) {
    expect(sha256(previousHash + payload)).toBe(hash)
  }
})

it('reads the kind of a security event from its entry', async () => {
  await recordSecurityEvent({ userId: evaluator.id, event: 'second-factor-on' })
  const [row] = (await entries({ person: evaluator.id })).entries
  expect(row).toMatchObject({ event: 'second-factor-on', detail: '', actorName: 'Amina Juma' })
})
