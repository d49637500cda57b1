import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import pg from 'pg'

const repository = path.resolve(import.meta.dirname, '../../..')

type Environment = Readonly<Record<string, string>>

/** A data folder of its own, with what a test does to the embedded database inside it. */
export type Installation = ReturnType<typeof anInstallation>

/** Makes an empty data folder; `remove` stops its database and deletes it. */
export function anInstallation() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'adjudica-setup-'))
  const script = (name: string, ...args: readonly string[]) =>
    finished(node([path.join(repository, 'lib/setup', name), ...args], folder))
  return {
    folder,
    file: (name: string) => path.join(folder, name),
    start: (environment: Environment = {}) => startUser(folder, environment),
    script,
    postmasterPid: () => {
      const file = path.join(folder, 'postgres/postmaster.pid')
      return fs.existsSync(file) ? Number.parseInt(fs.readFileSync(file, 'utf8'), 10) : null
    },
    remove: async () => {
      await script('db-stop.mjs', '--force')
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

const user = `
const { openDatabase } = await import(${JSON.stringify(path.join(repository, 'lib/setup/db.mjs'))})
const database = await openDatabase('test')
console.log(database.url)
process.stdin.once('data', async () => { await database.close(); process.exit() })
`

/** A process that uses the database until it is told to leave, or is killed. */
async function startUser(folder: string, environment: Environment) {
  const child = node(['--input-type=module', '--eval', user], folder, environment)
  const lines = createInterface({ input: child.stdout ?? process.stdin })
  const errors: string[] = []
  child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  const url = await Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => Promise.reject(new Error(errors.join('')))),
  ])
  const gone = once(child, 'exit')
  return {
    url,
    leave: async () => {
      child.stdin?.write('leave\n')
      await gone
    },
    kill: async () => {
      child.kill('SIGKILL')
      await gone
    },
  }
}

function node(args: readonly string[], folder: string, more: Environment = {}) {
  const { DATABASE_URL: _, ...environment } = process.env
  return spawn(process.execPath, args, { env: { ...environment, DATA_DIR: folder, ...more } })
}

async function finished(child: ChildProcess) {
  const chunks: string[] = []
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk.toString()))
  const [code] = await once(child, 'close')
  return { code: Number(code), output: chunks.join('') }
}

/** The rows that one statement gives, on a connection of its own. */
export async function ask(url: string, sql: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
