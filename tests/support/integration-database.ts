import { openDatabase } from '../../lib/setup/db.mjs'
import { migrate } from '../../lib/setup/migrate.mjs'
import { openScratchDatabase } from '../../lib/setup/scratch-database.mjs'

/**
 * Gives the integration tests a migrated database of their own, next to that of the installation, in DATABASE_URL
 * and TEST_DATABASE_URL; it is dropped afterwards.
 */
export async function setup() {
  const server = await openDatabase('integration tests')
  const scratch = await openScratchDatabase(server.url, 'test')
  await migrate(scratch.url)
  process.env.TEST_DATABASE_URL = scratch.url
  process.env.DATABASE_URL = scratch.url
  process.env.AUTH_SECRET ??= 'integration-tests-sign-with-this-and-nothing-else'
  return async () => {
    await scratch.drop()
    await server.close()
  }
}
