import { SetupProblem } from './problem.mjs'
import { endOnSignals, endOrderly, isEnding } from './stopping.mjs'

const startedAt = performance.now()

/** Where JSON is asked for, nothing else goes to the standard output. */
const progress = process.argv.includes('--json') ? process.stderr : process.stdout

/** Seconds with one decimal. */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`

/** Prints one line of progress with the time since the start of the program. */
export const say = (line) =>
  progress.write(`[${seconds(performance.now() - startedAt).padStart(7)}] ${line}\n`)

/**
 * Announces a piece of work, does it, and says how long it took and what came out.
 * @param {string} title
 * @param {() => unknown} work may return a note on the outcome
 * @param {string} [expectation] how long it may take, shown at the start
 */
export async function step(title, work, expectation) {
  say(`${title} …${expectation ? ` (${expectation})` : ''}`)
  const from = performance.now()
  const reminder = setInterval(() => say(`${title} … still at work`), 30_000)
  try {
    const note = await work()
    const outcome = typeof note === 'string' ? `: ${note}` : ''
    say(`${title} done in ${seconds(performance.now() - from)}${outcome}`)
  } finally {
    clearInterval(reminder)
  }
}

/**
 * Runs a command of this folder, and what it registered with `beforeEnd` after it. A problem that a person can mend
 * is shown in plain words; anything else is a fault of this program and is shown whole.
 * @param {(args: readonly string[]) => Promise<unknown>} main
 */
export async function runCommand(main) {
  endOnSignals()
  try {
    await main(process.argv.slice(2))
  } catch (error) {
    if (!isEnding()) report(error)
    process.exitCode = 1
  }
  if (!isEnding()) await endOrderly()
}

function report(error) {
  const advice = error instanceof SetupProblem ? error.advice : systemAdvice[error?.code]
  if (advice) {
    process.stderr.write(`\n✗ ${error.message}\n\n  What to do: ${advice}\n\n`)
  } else {
    process.stderr.write(`\n✗ A fault of the program itself:\n${error?.stack ?? error}\n\n`)
  }
}

const belongsToOther =
  'That file or folder belongs to another user. Run this as the user who made it, or give it back: sudo chown -R "$USER" .'

const systemAdvice = {
  EACCES: belongsToOther,
  EPERM: belongsToOther,
  EROFS: 'The folder cannot be written. Copy the program to one that can.',
  ENOSPC: 'The disk is full. Free about 2 GB and run this again.',
  EMFILE: 'Too many files are open. Close other programs, or raise the limit (ulimit -n 4096).',
}
