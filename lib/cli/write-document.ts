import { CommandLineError } from './command-line-error'

/**
 * One line of JSON with a line end. The last guard of a promise: no result ever holds NaN or infinity, which JSON
 * would turn into null without a word.
 *
 * @throws CommandLineError `internal-fault` naming the place
 */
export function documentText(document: unknown): string {
  return `${JSON.stringify(document, refuseNotFinite)}\n`
}

function refuseNotFinite(key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    const message = 'The result is not a number. This is a fault of the program; please report it.'
    throw new CommandLineError('internal-fault', key, message)
  }
  return value
}
