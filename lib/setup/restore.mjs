import { callerFile } from './places.mjs'
import { prepareDependencies } from './prepare.mjs'
import { SetupProblem } from './problem.mjs'
import { runCommand, step } from './steps.mjs'
import { beforeEnd } from './stopping.mjs'

/** `npm run restore FILE`: the state that a backup holds, in an empty database or, with `--replace`, in any. */
await runCommand(async (args) => {
  const name = args.find((arg) => !arg.startsWith('--'))
  if (!name) {
    throw new SetupProblem(
      'The name of the backup is missing.',
      'For example: npm run restore before-update.gz -- --replace',
    )
  }
  const file = callerFile(name)
  await prepareDependencies()
  const { openUnusedDatabase } = await import('./db.mjs')
  const { migrate } = await import('./migrate.mjs')
  const { restoreBackup } = await import('./backup/restore-backup.mjs')
  const database = await openUnusedDatabase('npm run restore')
  beforeEnd(database.close)
  await step(`Restoring ${file} into ${database.description}`, async () => {
    const replace = args.includes('--replace')
    const { tables, rows } = await restoreBackup(database.url, file, { replace })
    return `${rows} rows of ${tables} tables`
  })
  await step('Migrations made since that backup', async () => {
    const applied = await migrate(database.url)
    return applied.length > 0 ? `applied ${applied.join(', ')}` : 'none'
  })
})
