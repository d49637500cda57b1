import { SetupProblem } from '../problem.mjs'
import { say, seconds } from '../steps.mjs'

/**
 * Runs checks, whatever fails, and prints a summary that ends with `N passed, N failed`. Those of one lane run one after
 * the other and beside those of the other lane; those without a lane follow, alone, since they need all of the machine.
 * @param {readonly import('./tool-checks.mjs').Check[]} checks
 * @param {readonly string[]} names those to run; all when empty
 * @returns {Promise<boolean>} whether nothing failed
 */
export async function runChecks(checks, names) {
  const chosen = choose(checks, names)
  const results = new Map()
  const runLane = async (lane) => {
    for (const check of chosen.filter((one) => one.lane === lane)) {
      say(`${check.title} …`)
      const result = await timed(check)
      results.set(check, result)
      if (result.failed > 0) process.stdout.write(`\n${result.output.trimEnd()}\n\n`)
      say(line(result))
    }
  }
  await Promise.all([runLane('left'), runLane('right')])
  await runLane(undefined)
  return summarize(chosen.map((check) => results.get(check)))
}

function choose(checks, names) {
  const unknown = names.find((name) => !checks.some((check) => check.name === name))
  if (unknown) {
    throw new SetupProblem(
      `There is no check "${unknown}".`,
      `Choose among: ${checks.map(({ name }) => name).join(', ')}.`,
    )
  }
  return names.length > 0 ? checks.filter(({ name }) => names.includes(name)) : checks
}

async function timed({ title, run }) {
  const from = performance.now()
  const outcome = await run().catch(fault)
  return { title, ...outcome, milliseconds: performance.now() - from }
}

/** A check that could not be carried out has failed, and the others still run. */
const fault = (error) => ({
  passed: 0,
  failed: 1,
  output: error instanceof SetupProblem ? `${error.message}\n${error.advice}` : error.stack,
})

function line({ title, passed, failed, note, milliseconds }) {
  const mark = failed > 0 ? '✗' : '✓'
  const counts = `${passed} passed, ${failed} failed${note ? `, ${note}` : ''}`
  return `${mark} ${title.padEnd(30)} ${seconds(milliseconds).padStart(8)}   ${counts}`
}

function summarize(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  const lines = results.map(line).join('\n')
  process.stdout.write(`\n${lines}\n\n${total('passed')} passed, ${total('failed')} failed\n`)
  return total('failed') === 0
}
