import { createHash } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { restoreBackup } from '../../../lib/setup/backup/restore-backup.mjs'
import { writeBackup } from '../../../lib/setup/backup/write-backup.mjs'
import { openDatabase } from '../../../lib/setup/db.mjs'
import { migrate } from '../../../lib/setup/migrate.mjs'
import { withScratchDatabase } from '../../../lib/setup/scratch-database.mjs'
import { concurrently, everyKind, everything, trickyRows } from './backup-migrations'
import { ask } from './installation'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'adjudica-backup-'))
const migrations = path.join(folder, 'migrations')
const file = path.join(folder, 'whole.gz')
const inScratch = async (work: (url: string) => Promise<void>) => {
  const server = await openDatabase('backup test')
  await withScratchDatabase(server.url, 'test', work)
}
const contents = async (url: string) => (await ask(url, everything))[0]
let original: Record<string, unknown> | undefined

beforeAll(async () => {
  for (const [name, sql] of Object.entries({
    '1_every_kind': everyKind,
    '2_indexes': concurrently,
  })) {
    fs.mkdirSync(path.join(migrations, name), { recursive: true })
    fs.writeFileSync(path.join(migrations, name, 'migration.sql'), sql)
  }
  await inScratch(async (url) => {
    await migrate(url, { folder: migrations })
    await ask(url, trickyRows)
    original = await contents(url)
    await writeBackup(url, file)
  })
})

afterAll(() => fs.rmSync(folder, { recursive: true }))

const changed = (name: string, change: (text: string) => string) => {
  const copy = path.join(folder, name)
  fs.writeFileSync(copy, gzipSync(change(gunzipSync(fs.readFileSync(file)).toString())))
  return copy
}

describe('a backup', () => {
  test('restores every kind of value exactly, into an empty database', async () => {
    await inScratch(async (url) => {
      const totals = await restoreBackup(url, file, { folder: migrations })
      expect(totals).toEqual({ tables: 4, rows: 12005 })
      expect(original?.rows).toBe(12006)
      expect(await contents(url)).toEqual(original)
      expect(await migrate(url, { folder: migrations })).toEqual([])
    })
  })

  test('leaves triggers, keys and sequences at work after a restore', async () => {
    await inScratch(async (url) => {
      await restoreBackup(url, file, { folder: migrations })
      await expect(ask(url, `update log_line set line = ''`)).rejects.toThrow('append-only')
      await expect(ask(url, 'truncate log_line')).rejects.toThrow('append-only')
      await expect(ask(url, 'insert into log_line(line, previous) values (1, 0)')).rejects.toThrow(
        /foreign key/,
      )
      const keys = await ask(
        url,
        `select conname, condeferrable, condeferred from pg_constraint
         where contype = 'f' and connamespace = 'public'::regnamespace order by 1`,
      )
      expect(keys.filter((key) => key.condeferrable).map((key) => key.conname)).toEqual([
        'owner_favourite',
      ])
      expect(keys.filter((key) => key.condeferred)).toEqual([])
      expect(
        await ask(url, `insert into log_line(line) values ('next') returning seq::int`),
      ).toEqual([{ seq: 12002 }])
      expect(await ask(url, `select nextval('ticket')::int as next`)).toEqual([{ next: 11 }])
    })
  })

  test('is readable by its owner alone, and never overwrites another', async () => {
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    await inScratch(async (url) => {
      await expect(writeBackup(url, file)).rejects.toThrow('exists already')
    })
  })

  test('is refused by a database with rows unless they are to be replaced', async () => {
    await inScratch(async (url) => {
      await migrate(url, { folder: migrations })
      await ask(url, `insert into owner(name) values ('somebody')`)
      await expect(restoreBackup(url, file, { folder: migrations })).rejects.toThrow('not empty')
      expect(await ask(url, 'select name from owner')).toEqual([{ name: 'somebody' }])
      await restoreBackup(url, file, { folder: migrations, replace: true })
      expect(await contents(url)).toEqual(original)
    })
  })

  test.each([
    [
      'another value',
      (text: string) => text.replace('line 77"', 'line 78"'),
      'does not match its hash',
    ],
    ['a missing row', (text: string) => text.replace(/\["77",.*\n/, ''), 'fewer rows than it says'],
    [
      'no trailer',
      (text: string) => text.slice(0, text.lastIndexOf('{"sha256"')),
      'its end is missing',
    ],
    ['something after its end', (text: string) => `${text}{}\n`, 'something follows its end'],
  ])('with %s changes nothing', async (name, change, message) => {
    const copy = changed(`${name}.gz`, change)
    await inScratch(async (url) => {
      await migrate(url, { folder: migrations })
      await ask(url, `insert into owner(name) values ('somebody')`)
      await expect(restoreBackup(url, copy, { folder: migrations, replace: true })).rejects.toThrow(
        message,
      )
      expect(await ask(url, 'select name from owner')).toEqual([{ name: 'somebody' }])
    })
  })

  test('that is cut short, no backup, absent or of unknown migrations is named as such', async () => {
    const cut = path.join(folder, 'cut.gz')
    fs.writeFileSync(cut, fs.readFileSync(file).subarray(0, 5000))
    const text = path.join(folder, 'text.gz')
    fs.writeFileSync(text, 'no backup')
    const older = path.join(folder, 'older')
    fs.cpSync(path.join(migrations, '1_every_kind'), path.join(older, '1_every_kind'), {
      recursive: true,
    })
    await inScratch(async (url) => {
      const restoring = (from: string) => restoreBackup(url, from, { folder: migrations })
      await expect(restoring(cut)).rejects.toThrow('cannot be unpacked')
      await expect(restoring(text)).rejects.toThrow('cannot be unpacked')
      await expect(restoreBackup(url, file, { folder: older })).rejects.toThrow('does not know')
      await expect(restoring(path.join(folder, 'absent.gz'))).rejects.toThrow('cannot be read')
    })
  })

  test('with a reference to nothing changes nothing, even if its hash is right', async () => {
    const copy = changed('dangling.gz', (text) => {
      const lines = text
        .replace('["77","line 77","76"]', '["77","line 77","0"]')
        .split('\n')
        .slice(0, -2)
      const body = lines.map((line) => `${line}\n`).join('')
      return `${body}${JSON.stringify({ sha256: createHash('sha256').update(body).digest('hex') })}\n`
    })
    await inScratch(async (url) => {
      await migrate(url, { folder: migrations })
      await ask(url, `insert into owner(name) values ('somebody')`)
      await expect(restoreBackup(url, copy, { folder: migrations, replace: true })).rejects.toThrow(
        /foreign key/,
      )
      expect(await ask(url, 'select name from owner')).toEqual([{ name: 'somebody' }])
    })
  })

  test('carries the audit log of the product over with its chain of hashes', async () => {
    const product = path.join(folder, 'product.gz')
    const chain = 'select seq::int, previous_hash, hash, payload from audit_entry order by seq'
    const append = (payload: string) =>
      `select append_audit_entry(now(), 'o', 'u', 'submit-score', 'score', 's', '${payload}')`
    await inScratch(async (url) => {
      await migrate(url)
      await ask(url, `${append('{"n": 1}')}; ${append('{"n":  2}')}`)
      const before = await ask(url, chain)
      expect(before).toHaveLength(2)
      await writeBackup(url, product)
      await restoreBackup(url, product, { replace: true })
      expect(await ask(url, chain)).toEqual(before)
      await ask(url, append('{"n": 3}'))
      expect((await ask(url, chain)).at(-1)).toMatchObject({
        seq: 3,
        previous_hash: before[1]?.hash,
      })
      await expect(ask(url, 'delete from audit_entry')).rejects.toThrow('append-only')
    })
  })

  test('restores for an owner who is no superuser', async () => {
    await inScratch(async (url) => {
      const role = new URL(url).pathname.slice(1)
      await ask(
        url,
        `create role ${role} login password 'plain'; alter database ${role} owner to ${role}`,
      )
      const owned = new URL(url)
      owned.username = role
      owned.password = 'plain'
      await restoreBackup(owned.href, file, { folder: migrations })
      expect(await contents(url)).toEqual(original)
      await ask(url, `reassign owned by ${role} to current_user; drop role ${role}`)
    })
  })

  test('holds one moment although others go on writing', async () => {
    const busy = path.join(folder, 'busy.gz')
    await inScratch(async (url) => {
      await migrate(url, { folder: migrations })
      await ask(url, trickyRows)
      const writing = writeBackup(url, busy)
      await ask(url, `insert into log_line(line) select 'late' from generate_series(1, 5000)`)
      const { rows } = await writing
      await restoreBackup(url, busy, { folder: migrations, replace: true })
      const [count] = await ask(url, 'select count(*)::int as lines from log_line')
      expect([12000, 17000]).toContain(count?.lines)
      expect(rows).toBe(Number(count?.lines) + 5)
    })
  })
})
