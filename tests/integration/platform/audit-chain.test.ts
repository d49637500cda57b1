import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { allow } from '../../../lib/access/allow'
import { recordAudit, verifyAuditChain } from '../../../lib/platform/audit'
import { defineCommand } from '../../../lib/platform/command'
import { db, type Tx } from '../../../lib/platform/db'
import { sha256 } from '../../../lib/platform/hash'
import { anyone } from '../../../lib/shared/actor'
import { succeed } from '../../../lib/shared/result'
import { actAs } from '../../support/as-actor'
import { aUser } from '../../support/test-database'

const note = (subjectId: string) =>
  db.$transaction((tx) =>
    recordAudit(tx, {
      at: new Date('2026-03-01T12:00:00Z'),
      actor: anyone,
      organisationId: '',
      command: 'test.note',
      subjectType: 'thing',
      subjectId,
      detail: { text: `a quote " and a line\nbreak for ${subjectId}` },
    }),
  )

beforeAll(async () => {
  for (const subjectId of ['one', 'two', 'three']) await note(subjectId)
})

const last = (reader: Tx | typeof db = db) =>
  reader.auditEntry.findFirstOrThrow({ orderBy: { seq: 'desc' } })

it('hashes each entry over the one before', async () => {
  const [newer, older] = await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 2 })
  expect(newer?.previousHash).toBe(older?.hash)
  expect(newer?.hash).toBe(sha256(`${older?.hash}${newer?.payload}`))
  expect(await verifyAuditChain(db)).toMatchObject({ brokenAt: null, head: newer?.hash })
})

it.each([
  [
    'changed',
    `update audit_entry set payload = 'x' where seq = (select max(seq) from audit_entry)`,
  ],
  ['deleted', 'delete from audit_entry where seq = (select max(seq) from audit_entry)'],
  ['emptied', 'truncate audit_entry'],
])('cannot be %s', async (_what, statement) => {
  await expect(db.$executeRawUnsafe(statement)).rejects.toThrow(/append-only/)
})

class RolledBack extends Error {}

/** What the verification finds after a forgery that gets past the triggers; then all is as it was. */
async function verifyAfter(forge: (tx: Tx) => Promise<unknown>) {
  let found: Awaited<ReturnType<typeof verifyAuditChain>> | undefined
  const forged = db.$transaction(async (tx) => {
    await tx.$executeRaw`alter table audit_entry disable trigger all`
    await forge(tx)
    found = await verifyAuditChain(tx)
    throw new RolledBack()
  })
  await expect(forged).rejects.toThrow(RolledBack)
  return found
}

const secondLast = async () => {
  const [, entry] = await db.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 2 })
  if (!entry) throw new Error('expected two entries')
  return entry
}

it('shows at which entry a changed payload was', async () => {
  const { seq, payload } = await secondLast()
  const data = { payload: payload.replace('quote', 'forgery') }
  const found = await verifyAfter((tx) => tx.auditEntry.update({ where: { seq }, data }))
  expect(found).toMatchObject({ brokenAt: seq.toString() })
})

it('notices an entry that was taken out', async () => {
  const { seq } = await secondLast()
  const next = await last()
  const found = await verifyAfter((tx) => tx.auditEntry.delete({ where: { seq } }))
  expect(found).toMatchObject({ brokenAt: next.seq.toString() })
})

it('notices a changed payload whose own hash was made to fit', async () => {
  const { seq, payload, previousHash } = await secondLast()
  const next = await last()
  const forged = payload.replace('quote', 'forgery')
  const data = { payload: forged, hash: sha256(previousHash + forged) }
  const found = await verifyAfter((tx) => tx.auditEntry.update({ where: { seq }, data }))
  expect(found).toMatchObject({ brokenAt: next.seq.toString() })
})

it.each([
  ['actor', { actorId: 'somebody-else' }],
  ['time', { at: new Date('2020-01-01') }],
  ['organisation', { organisationId: 'another' }],
  ['command', { command: 'test.other' }],
  ['subject', { subjectId: 'other' }],
])('notices a changed %s, though the hash does not cover the column', async (_what, data) => {
  const { seq } = await last()
  const found = await verifyAfter((tx) => tx.auditEntry.update({ where: { seq }, data }))
  expect(found).toMatchObject({ brokenAt: seq.toString() })
})

it('notices an entry that cannot be read, though its hash fits', async () => {
  const { seq, previousHash } = await last()
  const data = { payload: 'null', hash: sha256(`${previousHash}null`) }
  const found = await verifyAfter((tx) => tx.auditEntry.update({ where: { seq }, data }))
  expect(found).toMatchObject({ brokenAt: seq.toString() })
})

it('keeps one chain under twenty commands at once', async () => {
  const actor = await aUser()
  actAs(actor)
  const count = defineCommand({
    name: 'test.count',
    input: z.object({ index: z.int() }),
    load: async (_tx, _input, { organisationId }) => ({ organisationId }),
    authorize: allow('account.own'),
    decide: (_subject, input) => succeed(input),
    save: async () => null,
    audit: ({ index }) => ({ subjectType: 'thing', subjectId: `${index}` }),
  })
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => count({ index })))
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const { organisationId } = actor
  expect(await db.auditEntry.count({ where: { organisationId } })).toBe(20)
  expect(await verifyAuditChain(db)).toMatchObject({ brokenAt: null })
})
