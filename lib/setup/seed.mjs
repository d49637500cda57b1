import { lastLines, SetupProblem } from './problem.mjs'
import { collectNode, typeScript } from './tools.mjs'

/**
 * Fills an empty database with the demo story.
 * @param {Record<string, string>} environment that of the application
 * @returns {Promise<string>} the last line that the seed printed
 */
export async function seedDemo(environment) {
  const { code, output } = await collectNode(
    [...typeScript('prisma/seed/main.ts'), '--if-empty'],
    environment,
  )
  if (code === 0) return lastLines(output, 1)
  throw new SetupProblem(
    `The demo data could not be written:\n${lastLines(output)}`,
    'To begin with an empty database again: npm run db:reset. To start without demo data: DEMO=0 npm start.',
  )
}
