import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { withClient } from './database/connection.mjs'
import { applyMigration } from './migrations/apply.mjs'
import { ensureHistory, readHistory } from './migrations/history.mjs'
import { inRoot } from './places.mjs'
import { SetupProblem } from './problem.mjs'

/** The folder of the product's own migrations. */
export const migrationsFolder = inRoot('prisma/migrations')

/** The number under which Prisma locks a database while it migrates; the same here, so that both exclude each other. */
export const migrationLock = 72_707_369

/**
 * Brings a database up to date and gives the names of the migrations it applied. They are the folder's
 * `<name>/migration.sql` in order of name, written down in Prisma's own history table with the same checksums.
 * Each is one transaction with its line of history, unless it begins with `-- no-transaction`.
 * @param {string} url address of the database
 * @param {{ folder?: string, only?: readonly string[] }} [options] `only` limits it to these names
 */
export const migrate = (url, { folder = migrationsFolder, only } = {}) =>
  withClient(url, async (client) => {
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    await ensureHistory(client)
    const all = readMigrations(folder)
    const pending = pendingMigrations(all, await readHistory(client))
    const chosen = only ? pending.filter(({ name }) => only.includes(name)) : pending
    for (const migration of chosen) await applyMigration(client, migration)
    return chosen.map(({ name }) => name)
  })

/** The migrations of a folder in the order in which they are applied, with the SHA-256 of their text. */
export function readMigrations(folder = migrationsFolder) {
  const names = fs.existsSync(folder) ? fs.readdirSync(folder).sort() : []
  return names.flatMap((name) => {
    const file = path.join(folder, name, 'migration.sql')
    if (!fs.existsSync(file)) return []
    const sql = fs.readFileSync(file, 'utf8')
    return [{ name, sql, checksum: crypto.createHash('sha256').update(sql).digest('hex') }]
  })
}

function pendingMigrations(all, history) {
  const known = new Map(all.map((migration) => [migration.name, migration]))
  for (const { name, checksum } of history) {
    const migration = known.get(name)
    if (!migration) throw isAhead(name)
    if (migration.checksum !== checksum) throw wasEdited(name)
  }
  const applied = new Set(history.map(({ name }) => name))
  return all.filter(({ name }) => !applied.has(name))
}

const isAhead = (name) =>
  new SetupProblem(
    `The database already has the migration "${name}", which this version of the program does not know.`,
    'Use the newer version of the program that made it, or restore a backup made before it.',
  )

const wasEdited = (name) =>
  new SetupProblem(
    `The migration "${name}" was changed after it had been applied to this database.`,
    'Put the file back as it was and write the change as a new migration. On a development database: npm run db:reset.',
  )
