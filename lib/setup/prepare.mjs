import { withLock } from './database/lock.mjs'
import { installDependencies, isInstalled } from './dependencies.mjs'
import { inData } from './places.mjs'
import { SetupProblem } from './problem.mjs'
import { say, step } from './steps.mjs'
import { beforeEnd } from './stopping.mjs'

const locked = (work) =>
  withLock(inData('setup.lock'), work, {
    patienceMs: 15 * 60_000,
    onWait: (other) => say(`Waiting until ${other} has finished preparing this folder …`),
  })

/** Installs the dependencies, as far as that is not done; silent where they are there. */
export async function prepareDependencies() {
  refuseOldNode()
  if (isInstalled()) return
  await locked(() =>
    step('Dependencies (a few minutes the first time)', async () => {
      await installDependencies()
    }),
  )
}

/** Installs the dependencies and makes the Prisma client, as far as that is not done. */
export async function prepareCode() {
  await prepareDependencies()
  await locked(async () => {
    const { generateClient } = await import('./generate.mjs')
    await step('Database client', async () => ((await generateClient()) ? 'made' : 'current'))
  })
}

/** Builds the application for production, as far as that is not done. */
export async function prepareBuild() {
  const { buildApplication } = await import('./build.mjs')
  await locked(() =>
    step('Production build (about a minute the first time)', async () =>
      (await buildApplication()) ? 'made' : 'current',
    ),
  )
}

/** Opens the database of this installation and applies the migrations it lacks. */
export async function prepareDatabase(purpose) {
  const { openDatabase } = await import('./db.mjs')
  const { migrate } = await import('./migrate.mjs')
  let database
  await step('Database', async () => {
    database = await openDatabase(purpose)
    beforeEnd(database.close)
    return database.description
  })
  await step('Migrations', async () => {
    const applied = await migrate(database.url)
    return applied.length > 0 ? `applied ${applied.join(', ')}` : 'none pending'
  })
  return database
}

/** Writes the demo story into an empty database where the application offers it. */
export async function prepareDemo(environment) {
  if (environment.DEMO !== '1') return
  const { seedDemo } = await import('./seed.mjs')
  await step('Demo data', () => seedDemo(environment))
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new SetupProblem(
    `This is Node ${process.versions.node}; the program needs 20.19 or newer.`,
    'Install a current Node from https://nodejs.org and start again.',
  )
}
