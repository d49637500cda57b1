import { withClient } from '../database/connection.mjs'
import { emptyDatabase } from '../empty-database.mjs'
import { migrationLock, migrationsFolder, readMigrations } from '../migrate.mjs'
import { applyInTransaction } from '../migrations/apply.mjs'
import { ensureHistory } from '../migrations/history.mjs'
import { SetupProblem } from '../problem.mjs'
import { countRows, filledTables, readTables } from './catalogue.mjs'
import { fillTable } from './fill-table.mjs'
import { damaged, textSettings } from './format.mjs'
import { withGuardsOff } from './guards-off.mjs'
import { openBackup, verifyBackup } from './read-backup.mjs'

/**
 * Puts a database into the state that a backup holds: its tables as they were, filled by the same migrations, and
 * then its rows. All of it is one transaction: when anything is wrong, the database stays as it was.
 * @param {string} url
 * @param {string} file
 * @param {{ replace?: boolean, folder?: string }} [options] without `replace`, a database with rows is refused
 * @returns {Promise<{ tables: number, rows: number }>}
 */
export async function restoreBackup(
  url,
  file,
  { replace = false, folder = migrationsFolder } = {},
) {
  const header = await verifyBackup(file)
  const migrations = chosenMigrations(header, readMigrations(folder))
  const backup = await openBackup(file)
  try {
    await withClient(url, async (client) => {
      if (!replace) await refuseFilled(client)
      await client.query('begin')
      await client.query(textSettings)
      await makeTables(client, migrations)
      await withGuardsOff(client, () => fillTables(client, file, backup))
      await backup.finish()
      await client.query('commit')
    })
  } finally {
    await backup.close()
  }
  const rows = header.tables.reduce((sum, table) => sum + table.rows, 0)
  return { tables: header.tables.length, rows }
}

function chosenMigrations({ migrations }, known) {
  return migrations.map(({ name, checksum }) => {
    const found = known.find((migration) => migration.name === name)
    if (found?.checksum === checksum) return found
    throw new SetupProblem(
      `The backup was made with the migration "${name}", which this version of the program ${found ? 'has in another wording' : 'does not know'}.`,
      'Restore it with the version of the program that made it, or a later one.',
    )
  })
}

async function refuseFilled(client) {
  const filled = await filledTables(client)
  if (filled.length === 0) return
  throw new SetupProblem(
    `The database is not empty (${filled.slice(0, 3).join(', ')}${filled.length > 3 ? ', …' : ''}).`,
    'Make a backup of it if it matters, then replace its content: npm run restore FILE -- --replace',
  )
}

async function makeTables(client, migrations) {
  await client.query('select pg_advisory_xact_lock($1)', [migrationLock])
  await emptyDatabase(client)
  await ensureHistory(client)
  for (const migration of migrations) await applyInTransaction(client, migration)
}

async function fillTables(client, file, { header, rows }) {
  const present = new Map((await readTables(client)).map((table) => [table.name, table]))
  await empty(client, [...present.keys()])
  for (const table of header.tables) {
    const target = present.get(table.name)
    if (!target || target.columns.join() !== table.columns.join()) {
      throw damaged(file, `its migrations do not make the table "${table.name}" as it holds it`)
    }
    await fillTable(client, target, rows(table))
    if ((await countRows(client, table.name)) !== table.rows) {
      throw damaged(file, `the rows of "${table.name}" did not all arrive`)
    }
  }
  for (const { name, value, isCalled } of header.sequences) {
    await client.query('select setval($1::regclass, $2, $3)', [
      client.escapeIdentifier(name),
      value,
      isCalled,
    ])
  }
}

/** Migrations may have written rows of their own. */
async function empty(client, names) {
  const list = names.map((name) => client.escapeIdentifier(name)).join()
  if (list) await client.query(`truncate ${list}`)
}
