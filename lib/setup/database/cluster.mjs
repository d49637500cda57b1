import fs from 'node:fs'
import path from 'node:path'
import { inData } from '../places.mjs'
import { privateSecret } from '../private-file.mjs'
import { lastLines, SetupProblem } from '../problem.mjs'
import { handOver, runProgram } from './runner.mjs'

/** The one role of the embedded database, and the name of its main database. */
export const roleName = 'adjudica'

const passwordFile = () => inData('postgres-password')

/** The password of the embedded database; from a file that only its owner may read. */
export const clusterPassword = () => privateSecret(passwordFile())

/**
 * Makes the folder of the embedded database on first use. It is made under another name and then renamed, so that
 * one cut short is never taken for a whole one. A lost password file is replaced, and the role told.
 */
export function ensureCluster(runner) {
  const lostPassword = !fs.existsSync(passwordFile())
  const isNew = !fs.existsSync(path.join(runner.data, 'PG_VERSION'))
  if (isNew) createCluster(runner)
  handOver(runner, runner.data)
  if (lostPassword && !isNew) renewPassword(runner)
  refuseOtherVersion(runner)
}

function createCluster(runner) {
  const draft = `${runner.data}.new`
  fs.rmSync(draft, { recursive: true, force: true })
  fs.rmSync(runner.data, { recursive: true, force: true })
  fs.mkdirSync(draft)
  fs.chmodSync(draft, 0o700)
  const passwordCopy = path.join(path.dirname(draft), '.initial-password')
  fs.writeFileSync(passwordCopy, clusterPassword(), { mode: 0o600 })
  for (const file of [draft, passwordCopy]) handOver(runner, file)
  const result = runProgram(runner, 'initdb', initArguments(draft, passwordCopy))
  fs.rmSync(passwordCopy)
  if (result.status !== 0) throw cannotCreate(runner, result)
  fs.renameSync(draft, runner.data)
}

const initArguments = (folder, passwordCopy) => [
  `--pgdata=${folder}`,
  `--username=${roleName}`,
  `--pwfile=${passwordCopy}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  // sorts in the same way on every machine
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
]

const cannotCreate = (runner, result) =>
  new SetupProblem(
    `The embedded database could not be created (${runner.mode}):\n${lastLines(result.stderr ?? String(result.error), 5)}`,
    `Check that ${path.dirname(runner.data)} is writable and the disk is not full, or set DATABASE_URL to use another PostgreSQL.`,
  )

/** The single-user mode of PostgreSQL asks for no password; it works only while no server runs on the folder. */
function renewPassword(runner) {
  const statement = `ALTER ROLE ${roleName} PASSWORD '${clusterPassword()}'\n`
  const result = runProgram(
    runner,
    'postgres',
    ['--single', '-D', runner.data, 'postgres'],
    statement,
  )
  if (result.status === 0) return
  fs.rmSync(passwordFile())
  throw new SetupProblem(
    `The password of the embedded database was lost and could not be renewed:\n${lastLines(result.stderr, 3)}`,
    'Stop the database (npm run db:stop) and start again.',
  )
}

function refuseOtherVersion(runner) {
  const major = (text) => text.match(/\d+/)?.[0]
  const data = major(fs.readFileSync(path.join(runner.data, 'PG_VERSION'), 'utf8'))
  const programs = major(runProgram(runner, 'postgres', ['--version']).stdout)
  if (data === programs) return
  throw new SetupProblem(
    `The embedded database was made by PostgreSQL ${data}, but the installed one is ${programs}.`,
    `With the earlier version of this program: npm run backup FILE. Then move ${runner.data} away, start, and: npm run restore FILE.`,
  )
}
