import { SetupProblem } from '../problem.mjs'
import { recordApplied } from './history.mjs'
import { splitStatements } from './split-statements.mjs'

const withoutTransaction = /^--\s*no-transaction\b/

/**
 * Applies one migration: all of it with its line of history, or nothing. One that begins with `-- no-transaction`
 * (for what PostgreSQL forbids in a transaction) runs statement by statement and must bear being run again.
 */
export async function applyMigration(client, migration) {
  const startedAt = new Date()
  if (withoutTransaction.test(migration.sql)) {
    for (const { text, offset } of splitStatements(migration.sql)) {
      await run(client, migration, text, offset)
    }
    await recordApplied(client, migration, startedAt)
    return
  }
  await client.query('begin')
  try {
    await run(client, migration, migration.sql, 0)
    await recordApplied(client, migration, startedAt)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function run(client, migration, sql, offset) {
  try {
    await client.query(sql)
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
