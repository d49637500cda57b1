import { CommandLineError } from './command-line-error'

/** What the words after `cli` ask for. */
export type CommandArguments =
  | { readonly wants: 'overall-help' }
  | { readonly wants: 'command-help'; readonly command: string }
  /** `file` is null where the document comes on standard input. */
  | { readonly wants: 'run'; readonly command: string; readonly file: string | null }

/** @throws CommandLineError `unknown-option`, `missing-file-name`, `unexpected-argument` */
export function readArguments(words: readonly string[]): CommandArguments {
  const [command, ...options] = words
  if (command === undefined || command === '--help' || command === '-h' || command === 'help') {
    return { wants: 'overall-help' }
  }
  if (options.includes('--help') || options.includes('-h')) {
    return { wants: 'command-help', command }
  }
  return { wants: 'run', command, file: readFileOption(options) }
}

function readFileOption(options: readonly string[]): string | null {
  const [option, name, surplus] = options
  if (option === undefined) return null
  if (option !== '--file') {
    const code = option.startsWith('-') ? 'unknown-option' : 'unexpected-argument'
    throw new CommandLineError(code, option, 'Expected --file F, --help or nothing.')
  }
  if (name === undefined) {
    throw new CommandLineError('missing-file-name', '--file', 'Expected the name of a file.')
  }
  if (surplus !== undefined) {
    throw new CommandLineError('unexpected-argument', surplus, 'Expected nothing after the file.')
  }
  return name
}
