import { openDatabase } from '../db.mjs'
import { schemaDifference } from '../schema-difference.mjs'

/** Whether prisma/migrations lead to prisma/schema. @type {import('./tool-checks.mjs').Check} */
export const driftCheck = {
  name: 'drift',
  title: 'Migrations lead to the schema',
  run: async () => {
    const database = await openDatabase('npm test')
    try {
      const sql = await schemaDifference(database.url)
      if (!sql) return { passed: 1, failed: 0, output: '' }
      return { passed: 0, failed: 1, output: `Missing from prisma/migrations:\n${sql}` }
    } finally {
      await database.close()
    }
  },
}
