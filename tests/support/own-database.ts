import { afterAll } from 'vitest'
import { migrate } from '../../lib/setup/migrate.mjs'
import { openScratchDatabase } from '../../lib/setup/scratch-database.mjs'

/**
 * Gives one test file a migrated database that no other file writes to, in DATABASE_URL; it is dropped afterwards. Call
 * it before anything that opens the database is imported.
 */
export async function aDatabaseOfItsOwn() {
  const shared = process.env.TEST_DATABASE_URL
  if (!shared) throw new Error('There is no test database.')
  const own = await openScratchDatabase(shared, 'own')
  await migrate(own.url)
  process.env.DATABASE_URL = own.url
  afterAll(own.drop)
}
