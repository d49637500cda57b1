import { stopEmbedded } from './database/embedded.mjs'
import { otherUsers, stopKeeping } from './database/lease.mjs'
import { SetupProblem } from './problem.mjs'
import { runCommand, say } from './steps.mjs'

/** `npm run db:stop`: stops the embedded database, which `npm start` leaves running when it is killed. */
await runCommand(async (args) => {
  const users = otherUsers()
  if (users.length > 0 && !args.includes('--force')) {
    const list = users.map(({ pid, purpose }) => `${purpose} (process ${pid})`).join(', ')
    throw new SetupProblem(
      `The database is in use by ${list}.`,
      'Stop that first, or stop the database all the same: npm run db:stop -- --force',
    )
  }
  stopKeeping()
  say((await stopEmbedded()) ? 'The database has stopped.' : 'The database was not running.')
})
