import type { CliCommand, FieldHelp } from './cli-command'
import { commandList } from './command-list'

const usage = 'npm run --silent cli -- COMMAND [--file F]'

/** What the command line can do. */
export function overallHelp(): string {
  const commands = [...commandList].map(([name, { summary }]): FieldHelp => [name, summary])
  return [
    `Usage: ${usage}`,
    '',
    'Reads one JSON document from standard input (or from F), writes one to standard output.',
    'Needs no database.',
    '',
    'Commands:',
    ...columns(commands),
    '',
    'COMMAND --help documents every field.',
    'Exit code 0: done; 1: the answer is negative; 2: the input cannot be used, with',
    '{"error":{"code","message","path"}} on standard error.',
    '',
  ].join('\n')
}

/** Every field of a command, in and out, with an example. */
export function commandHelp(name: string, summary: string, command: CliCommand): string {
  return [
    `Usage: ${usage.replace('COMMAND', name)}`,
    '',
    `${name}: ${summary}`,
    '',
    'In:',
    ...columns(command.input),
    '',
    'Out:',
    ...columns(command.output),
    '',
    'Example:',
    `  ${JSON.stringify(command.example)}`,
    '',
  ].join('\n')
}

function columns(fields: readonly FieldHelp[]): string[] {
  const width = fields.reduce((most, [field]) => Math.max(most, field.length), 0)
  return fields.map(([field, meaning]) => `  ${field.padEnd(width)}  ${meaning}`)
}
