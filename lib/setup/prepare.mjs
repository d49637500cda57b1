import { installDependencies, isInstalled } from './dependencies.mjs'
import { SetupProblem } from './problem.mjs'
import { inSetupLock } from './setup-lock.mjs'
import { step } from './steps.mjs'
import { beforeEnd } from './stopping.mjs'

// Until the dependencies are there, nothing may be imported that needs them.

/** Installs the dependencies, as far as that is not done; silent where they are there. */
export async function prepareDependencies() {
  refuseOldNode()
  if (isInstalled()) return
  await step('Dependencies', () => inSetupLock(installDependencies), 'one to three minutes')
}

/** Installs the dependencies and makes the Prisma client, as far as that is not done. */
export async function prepareCode() {
  await prepareDependencies()
  const { generateClient } = await import('./generate.mjs')
  await step('Database client', async () => ((await generateClient()) ? 'made' : 'current'))
}

/** Builds the application for production, as far as that is not done. */
export async function prepareBuild() {
  const { buildApplication } = await import('./build.mjs')
  await step('Production build', async () => ((await buildApplication()) ? 'made' : 'current'))
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
