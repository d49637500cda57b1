import { withClient } from './database/connection.mjs'
import { lastLines, SetupProblem } from './problem.mjs'
import { collectNode, typeScript } from './tools.mjs'

/** Left on the schema, so that it goes when the tables go, and the next start need not ask the seed itself. */
const mark = 'the demo story was offered to this database'

/**
 * Fills an empty database with the demo story.
 * @param {Record<string, string | undefined>} environment that of the application
 * @returns {Promise<string>} what came out
 */
export async function seedDemo(environment) {
  const { DATABASE_URL } = environment
  if (await withClient(DATABASE_URL, isMarked)) return 'there already'
  const { code, output } = await collectNode(
    [...typeScript('prisma/seed/main.ts'), '--if-empty'],
    environment,
  )
  if (code !== 0) throw cannotSeed(output)
  await withClient(DATABASE_URL, (client) => client.query(`comment on schema public is '${mark}'`))
  return lastLines(output, 1)
}

async function isMarked(client) {
  const { rows } = await client.query(
    `select obj_description('public'::regnamespace, 'pg_namespace') as comment`,
  )
  return rows[0].comment === mark
}

const cannotSeed = (output) =>
  new SetupProblem(
    `The demo data could not be written:\n${lastLines(output)}`,
    'To begin with an empty database again: npm run db:reset. To start without demo data: DEMO=0 npm start.',
  )
