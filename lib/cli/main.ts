import { readArguments } from './command-arguments'
import { CommandLineError, describeError } from './command-line-error'
import { commandList } from './command-list'
import { commandHelp, overallHelp } from './help-text'
import { readDocument } from './read-document'
import { documentText } from './write-document'

const exitCodes = { done: 0, negative: 1, unusable: 2 } as const

/** Runs one command; see `overallHelp`. */
async function main(words: readonly string[]): Promise<number> {
  const wanted = readArguments(words)
  if (wanted.wants === 'overall-help') return write(overallHelp())
  const listed = commandList.get(wanted.command)
  if (!listed) {
    const message = `There is no command ${wanted.command}; --help lists the commands.`
    throw new CommandLineError('unknown-command', wanted.command, message)
  }
  const command = await listed.load()
  if (wanted.wants === 'command-help') {
    return write(commandHelp(wanted.command, listed.summary, command))
  }
  const { output, isNegative } = await command.run(await readDocument(wanted.file))
  write(documentText(output))
  return isNegative ? exitCodes.negative : exitCodes.done
}

function write(text: string): number {
  process.stdout.write(text)
  return exitCodes.done
}

// A reader that closes early, such as `head`, is no fault.
process.stdout.on('error', () => process.exit(exitCodes.done))

try {
  // Setting the code instead of exiting lets a long document reach a slow reader whole.
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  process.stderr.write(`${JSON.stringify(describeError(error))}\n`)
  process.exitCode = exitCodes.unusable
}
