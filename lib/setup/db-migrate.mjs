import { openDatabase } from './db.mjs'
import { migrate } from './migrate.mjs'
import { runCommand, say } from './steps.mjs'

/** Applies the migrations that the database does not have yet. */
await runCommand(async () => {
  const database = await openDatabase('migrations')
  try {
    const applied = await migrate(database.url)
    say(applied.length > 0 ? `applied ${applied.join(', ')}` : 'the database is current')
  } finally {
    await database.close()
  }
})
