import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from '../../../lib/setup/db.mjs'
import { migrate, readMigrations } from '../../../lib/setup/migrate.mjs'
import { schemaDifference } from '../../../lib/setup/schema-difference.mjs'
import { openScratchDatabase, type ScratchDatabase } from '../../../lib/setup/scratch-database.mjs'
import { ask } from './installation'

let folder: string
let scratch: ScratchDatabase

beforeEach(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'adjudica-migrations-'))
  scratch = await openScratchDatabase((await openDatabase('migration test')).url, 'test')
})

afterEach(async () => {
  await scratch.drop()
  fs.rmSync(folder, { recursive: true })
})

function write(name: string, sql: string) {
  fs.mkdirSync(path.join(folder, name), { recursive: true })
  fs.writeFileSync(path.join(folder, name, 'migration.sql'), sql)
}

const migrateHere = () => migrate(scratch.url, { folder })
const tables = async () =>
  (
    await ask(scratch.url, `select tablename from pg_tables where schemaname = 'public' order by 1`)
  ).map(({ tablename }) => tablename)

test('applies what is pending in order of name, once, with the checksum Prisma writes', async () => {
  write('2_second', 'alter table one add column more int;')
  write('1_first', 'create table one (id int);')
  expect(await migrateHere()).toEqual(['1_first', '2_second'])
  expect(await migrateHere()).toEqual([])
  const history = await ask(
    scratch.url,
    'select migration_name as name, checksum, finished_at is not null as done from _prisma_migrations order by 1',
  )
  expect(history).toEqual(
    readMigrations(folder).map(({ name, checksum }) => ({ name, checksum, done: true })),
  )
})

test('applies each migration once when several start together', async () => {
  write('1_first', 'create table one (id int); select pg_sleep(0.2);')
  const all = await Promise.all([migrateHere(), migrateHere(), migrateHere()])
  expect(all.flat()).toEqual(['1_first'])
})

test('keeps nothing of a migration that fails, and names its line', async () => {
  write('1_first', 'create table one (id int);')
  write('2_bad', 'create table two (id int);\n\ncreate table three (id nonsense);')
  await expect(migrateHere()).rejects.toThrow(/"2_bad" failed in line 3: type "nonsense"/)
  expect(await tables()).toEqual(['_prisma_migrations', 'one'])
  write('2_bad', 'create table two (id int);')
  expect(await migrateHere()).toEqual(['2_bad'])
})

test('runs a migration again that works without a transaction and was cut short', async () => {
  write('1_first', 'create table one (id int);')
  const index = 'create index concurrently if not exists one_id on one(id);\n'
  write('2_indexes', `-- no-transaction\n${index}select 1 / 0;\n`)
  await expect(migrateHere()).rejects.toThrow('division by zero')
  write('2_indexes', `-- no-transaction\n${index}`)
  expect(await migrateHere()).toEqual(['2_indexes'])
})

test('refuses a database on which a migration was applied in another wording', async () => {
  write('1_first', 'create table one (id int);')
  await migrateHere()
  write('1_first', 'create table one (id bigint);')
  await expect(migrateHere()).rejects.toThrow('was changed after it had been applied')
})

test('refuses a database that is ahead of the program', async () => {
  write('1_first', 'create table one (id int);')
  write('2_second', 'create table two (id int);')
  await migrateHere()
  fs.rmSync(path.join(folder, '2_second'), { recursive: true })
  await expect(migrateHere()).rejects.toThrow('which this version of the program does not know')
})

test('finds what the migrations lack of the schema, and nothing when they lead to it', async () => {
  const schema = path.join(folder, 'schema')
  fs.mkdirSync(schema)
  fs.writeFileSync(
    path.join(schema, 'all.prisma'),
    'datasource db {\n  provider = "postgresql"\n}\n\nmodel one {\n  id Int @id\n  name String\n}\n',
  )
  write('1_first', 'create table one (id integer primary key);')
  const missing = await schemaDifference(scratch.url, { schema, migrations: folder })
  expect(missing).toContain('ALTER TABLE "one" ADD COLUMN     "name" TEXT NOT NULL')
  write('2_second', missing)
  expect(await schemaDifference(scratch.url, { schema, migrations: folder })).toBe('')
})
