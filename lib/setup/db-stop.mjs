import { describeUsers, otherUsers, stopKeeping } from './database/lease.mjs'
import { prepareDependencies } from './prepare.mjs'
import { SetupProblem } from './problem.mjs'
import { runCommand, say } from './steps.mjs'

/** `npm run db:stop`: stops the embedded database, which `npm start` leaves running when it is killed. */
await runCommand(async (args) => {
  const users = otherUsers()
  if (users.length > 0 && !args.includes('--force')) {
    throw new SetupProblem(
      `The database is in use by ${describeUsers(users)}.`,
      'Stop that first, or stop the database all the same: npm run db:stop -- --force',
    )
  }
  await prepareDependencies()
  const { stopEmbedded } = await import('./database/embedded.mjs')
  stopKeeping()
  say((await stopEmbedded()) ? 'The database has stopped.' : 'The database was not running.')
})
