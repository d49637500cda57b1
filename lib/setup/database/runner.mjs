import { execFileSync, spawn, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inData, root } from '../places.mjs'
import { SetupProblem } from '../problem.mjs'
import { postgresFolder, program } from './binaries.mjs'

/**
 * How PostgreSQL programs are run here, and where the database lies. PostgreSQL refuses to run as root; root
 * therefore runs it in a user namespace or, where the kernel forbids that, as `nobody`.
 */
export function postgresRunner() {
  const folder = postgresFolder()
  const plain = { mode: 'self', folder, data: inData('postgres'), prefix: [], options: {} }
  if (process.getuid?.() !== 0) return plain
  const inNamespace = { ...plain, mode: 'user-namespace', prefix: namespacePrefix }
  if (process.env.POSTGRES_ROOT_MODE !== 'nobody' && works(inNamespace)) return inNamespace
  return nobodyRunner(plain)
}

/** Runs a PostgreSQL program to its end; `input` goes to its standard input. */
export function runProgram(runner, name, args, input) {
  const [command, ...rest] = [...runner.prefix, program(runner.folder, name), ...args]
  return spawnSync(command, rest, { ...runner.options, input, encoding: 'utf8', env: plainEnv() })
}

/** Starts a PostgreSQL program that outlives this process; its output is appended to `logFile`. */
export function startProgram(runner, name, args, logFile) {
  const [command, ...rest] = [...runner.prefix, program(runner.folder, name), ...args]
  const log = fs.openSync(logFile, 'a')
  const stdio = ['ignore', log, log]
  const child = spawn(command, rest, { ...runner.options, detached: true, stdio, env: plainEnv() })
  fs.closeSync(log)
  child.unref()
  return child
}

/**
 * Gives a file, or a folder with all there is in it, to the user that PostgreSQL runs as; only root can, and only
 * for root is that another user than the one who starts it.
 */
export function handOver(runner, place) {
  if (process.getuid?.() !== 0) return
  const { uid = 0, gid = 0 } = runner.options
  const { uid: owner } = fs.lstatSync(place)
  if (owner === uid) return
  for (const name of fs.statSync(place).isDirectory() ? fs.readdirSync(place) : []) {
    handOver(runner, path.join(place, name))
  }
  fs.lchownSync(place, uid, gid)
}

const namespacePrefix = ['unshare', '--user', '--map-user=65534', '--map-group=65534', '--']

const works = (runner) => runProgram(runner, 'postgres', ['--version']).status === 0

/** Variables such as PGPORT or LC_MESSAGES of the person's shell must not reach the server. */
function plainEnv() {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name))
  return { ...Object.fromEntries(kept), LC_ALL: 'C' }
}

/** As `nobody`; from a copy under /var/lib when the repository lies where `nobody` may not look (such as /root). */
function nobodyRunner(plain) {
  const id = (flag) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  const options = { uid: id('-u'), gid: id('-g'), cwd: '/' }
  const here = { ...plain, mode: 'nobody', options }
  if (works(here) && canEnter(options)) return here
  const name = crypto.createHash('sha256').update(inData()).digest('hex').slice(0, 16)
  const base = path.join('/var/lib/adjudica', name)
  fs.mkdirSync(base, { recursive: true })
  const folder = path.join(base, `native-${packageVersion(plain.folder)}`)
  copyOnce(plain.folder, folder)
  const moved = { ...here, folder, data: path.join(base, 'postgres') }
  if (works(moved)) return moved
  throw new SetupProblem(
    'PostgreSQL does not run as root, and neither a user namespace nor the user "nobody" can run it here.',
    `Run the same command as an ordinary user who owns ${root}, or set DATABASE_URL.`,
  )
}

const canEnter = (options) =>
  spawnSync('ls', [inData()], { ...options, stdio: 'ignore' }).status === 0

const packageVersion = (folder) =>
  JSON.parse(fs.readFileSync(path.join(folder, '../package.json'), 'utf8')).version

/** Copied beside and renamed, so that a copy cut short is never used. */
function copyOnce(from, to) {
  if (fs.existsSync(to)) return
  const draft = `${to}.${process.pid}`
  fs.cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  fs.renameSync(draft, to)
}
