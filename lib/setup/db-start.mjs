import { keepRunning } from './database/lease.mjs'
import { openDatabase } from './db.mjs'
import { runCommand } from './steps.mjs'

/** Starts the embedded database, keeps it running until `npm run db:stop`, and prints its address. */
await runCommand(async () => {
  const database = await openDatabase('db:start')
  if (database.isEmbedded) keepRunning()
  await database.close()
  process.stdout.write(`${database.url}\n`)
})
