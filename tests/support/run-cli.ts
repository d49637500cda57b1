import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const tsx = fileURLToPath(new URL('../../node_modules/tsx/dist/cli.mjs', import.meta.url))

export type CliRun = {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as `npm run cli` does, with the input on standard input. */
export function runCli(words: readonly string[], input: string | Buffer = ''): Promise<CliRun> {
  return new Promise((resolve, reject) => {
    const program = ['--conditions=react-server', 'lib/cli/main.ts', ...words]
    const child = spawn(process.execPath, [tsx, ...program], { cwd: root })
    const output = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (chunk) => {
      output.stdout += chunk
    })
    child.stderr.setEncoding('utf8').on('data', (chunk) => {
      output.stderr += chunk
    })
    // A program that refuses early closes its input.
    child.stdin.on('error', () => undefined)
    child.on('error', reject).on('close', (exitCode) => resolve({ exitCode, ...output }))
    child.stdin.end(input)
  })
}
