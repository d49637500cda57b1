import { SetupProblem } from '../problem.mjs'
import { recordApplied } from './history.mjs'
import { splitStatements } from './split-statements.mjs'

const withoutTransaction = ({ sql }) => /^--\s*no-transaction\b/.test(sql)

/**
 * Applies one migration: all of it with its line of history, or nothing. One that begins with `-- no-transaction`
 * (for what PostgreSQL forbids in a transaction) runs statement by statement and must bear being run again.
 */
export async function applyMigration(client, migration) {
  if (withoutTransaction(migration)) return applyByStatement(client, migration)
  await client.query('begin')
  try {
    await applyInTransaction(client, migration)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/**
 * Applies one migration within the caller's transaction. Only for empty tables if it is one without a transaction:
 * what it builds concurrently is then built directly.
 */
export async function applyInTransaction(client, migration) {
  const startedAt = new Date()
  const { sql } = migration
  const text = withoutTransaction(migration) ? sql.replaceAll(/\bconcurrently\b/gi, '') : sql
  await run(client, migration, { text, offset: 0 })
  await recordApplied(client, migration, startedAt)
}

async function applyByStatement(client, migration) {
  const startedAt = new Date()
  for (const statement of splitStatements(migration.sql)) await run(client, migration, statement)
  await recordApplied(client, migration, startedAt)
}

async function run(client, migration, { text, offset }) {
  try {
    await client.query(text)
  } catch (error) {
    throw new SetupProblem(
      `The migration "${migration.name}" failed${place(migration.sql, error, offset)}: ${error.message}`,
      'Nothing of it was kept unless it begins with "-- no-transaction". Correct its SQL, or the data it stumbled over, and start again.',
      { cause: error },
    )
  }
}

function place(sql, error, offset) {
  if (!error.position) return ''
  const line = sql.slice(0, offset + Number(error.position)).split('\n').length
  return ` in line ${line}`
}
