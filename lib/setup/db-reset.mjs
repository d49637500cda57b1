import { applicationEnvironment } from './application-environment.mjs'
import { prepareCode, prepareDemo } from './prepare.mjs'
import { SetupProblem } from './problem.mjs'
import { runCommand, step } from './steps.mjs'
import { beforeEnd } from './stopping.mjs'

/** `npm run db:reset`: an empty database with all tables and, where it is offered, the demo story. */
await runCommand(async (args) => {
  if (process.env.DATABASE_URL && !args.includes('--yes')) {
    throw new SetupProblem(
      'This would delete everything in the database of DATABASE_URL.',
      'If that is meant: npm run db:reset -- --yes',
    )
  }
  await prepareCode()
  const { openUnusedDatabase } = await import('./db.mjs')
  const { withClient } = await import('./database/connection.mjs')
  const { emptyDatabase } = await import('./empty-database.mjs')
  const { migrate } = await import('./migrate.mjs')
  const database = await openUnusedDatabase('npm run db:reset')
  beforeEnd(database.close)
  await step(`Emptying ${database.description}`, async () => {
    await withClient(database.url, emptyDatabase)
    return `${(await migrate(database.url)).length} migrations applied`
  })
  await prepareDemo(applicationEnvironment(database, Number(process.env.PORT ?? 3000)))
})
