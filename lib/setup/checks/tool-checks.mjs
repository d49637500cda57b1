import { collectTool } from '../tools.mjs'

/**
 * A check has a name and gives how many cases passed and failed, with what the tool printed.
 * @typedef {{ passed: number, failed: number, output: string, note?: string }} Outcome
 * @typedef {{ name: string, title: string, lane?: 'left' | 'right', run: () => Promise<Outcome> }} Check
 */

/** The outcome of a tool that only says yes or no. */
const yesOrNo = ({ code, output }) => ({
  passed: code === 0 ? 1 : 0,
  failed: code === 0 ? 0 : 1,
  output,
})

/** What reads the sources without running them; in the order of what fails fastest. @type {readonly Check[]} */
export const toolChecks = [
  {
    name: 'lint',
    title: 'Format and lint',
    run: async () => yesOrNo(await collectTool('@biomejs/biome/bin/biome', ['check'])),
  },
  {
    name: 'imports',
    title: 'Direction of imports',
    run: async () =>
      yesOrNo(
        await collectTool('dependency-cruiser/bin/dependency-cruise.mjs', [
          ...['--output-type', 'err', 'app', 'components', 'lib', 'prisma', 'proxy.ts'],
        ]),
      ),
  },
  { name: 'types', title: 'Types', run: checkTypes },
  {
    name: 'unused',
    title: 'Unused code and packages',
    run: async () => yesOrNo(await collectTool('knip/bin/knip.js', ['--no-progress'])),
  },
]

/** Next writes the types of the routes first. */
async function checkTypes() {
  const routes = await collectTool('next/dist/bin/next', ['typegen'])
  if (routes.code !== 0) return yesOrNo(routes)
  return yesOrNo(await collectTool('typescript/bin/tsc', ['--noEmit']))
}
