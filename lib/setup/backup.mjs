import { callerFile } from './places.mjs'
import { prepareDependencies } from './prepare.mjs'
import { SetupProblem } from './problem.mjs'
import { runCommand, step } from './steps.mjs'
import { beforeEnd } from './stopping.mjs'

/** `npm run backup FILE`: all data of the database, as it is at one moment, in one file. */
await runCommand(async ([name]) => {
  if (!name) {
    throw new SetupProblem(
      'The backup needs a file.',
      'For example: npm run backup before-update.gz',
    )
  }
  const file = callerFile(name)
  await prepareDependencies()
  const { openDatabase } = await import('./db.mjs')
  const { writeBackup } = await import('./backup/write-backup.mjs')
  const database = await openDatabase('npm run backup')
  beforeEnd(database.close)
  await step(`Backup of ${database.description}`, async () => {
    const { tables, rows, bytes } = await writeBackup(database.url, file)
    return `${rows} rows of ${tables} tables in ${file} (${Math.ceil(bytes / 1024)} kB)`
  })
})
