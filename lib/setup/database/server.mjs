import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { canListen } from '../free-port.mjs'
import { inData } from '../places.mjs'
import { lastLines, SetupProblem } from '../problem.mjs'
import { clusterPassword, ensureCluster, roleName } from './cluster.mjs'
import { canConnect } from './connection.mjs'
import { isAlive, isTakenNumber, processCommand } from './process-identity.mjs'
import { runProgram, startProgram } from './runner.mjs'

const startPatienceMs = 60_000
const stopPatienceMs = 30_000
const logFile = () => inData('postgres.log')
const portFile = () => inData('postgres-port')

/** The address of one database of the embedded server. */
export const serverUrl = (port, database) =>
  `postgresql://${roleName}:${clusterPassword()}@127.0.0.1:${port}/${database}`

/** Starts the embedded server unless it runs already. Call under the lock. @returns {Promise<{ port: number, isNew: boolean }>} */
export async function ensureServer(runner) {
  const running = runningServer(runner)
  if (running && (await answers(running.port, running.pid))) {
    return { port: running.port, isNew: false }
  }
  if (running) await stopServer(runner)
  removeForeignPidFile(runner)
  ensureCluster(runner)
  return { port: await start(runner), isNew: true }
}

/** Ends the embedded server in an orderly way; false when none was running. */
export async function stopServer(runner) {
  const running = runningServer(runner)
  if (!running) return false
  const signal = (name) => isAlive(running.pid) && process.kill(running.pid, name)
  if (process.platform === 'win32') runProgram(runner, 'pg_ctl', ['stop', '-D', runner.data])
  else signal('SIGINT')
  if (await waitUntil(() => !isAlive(running.pid), stopPatienceMs)) return true
  signal('SIGQUIT') // at once; the next start replays the log
  await waitUntil(() => !isAlive(running.pid), stopPatienceMs)
  return true
}

/** The server that its own notes say is running, if that process lives and is a PostgreSQL. */
function runningServer(runner) {
  const [pid, , , port] = pidFileLines(runner).map(Number)
  if (!pid || !isAlive(pid) || !isPostgres(pid)) return null
  return { pid, port: port || 0 }
}

async function start(runner) {
  trimLog()
  const port = await choosePort()
  const child = startProgram(runner, 'postgres', serverArguments(runner, port), logFile())
  const url = serverUrl(port, 'postgres')
  const isUp = async () => child.exitCode !== null || (await canConnect(url))
  await waitUntil(isUp, startPatienceMs)
  if (child.exitCode !== null || !(await canConnect(url))) throw cannotStart(runner)
  fs.writeFileSync(portFile(), String(port))
  return port
}

/** Only the loopback address, never a socket file; everything else as PostgreSQL has it. */
const serverArguments = (runner, port) => [
  ...['-D', runner.data, '-p', String(port)],
  ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
  ...['-c', 'max_connections=100', '-c', 'log_timezone=UTC', '-c', 'timezone=UTC'],
]

const cannotStart = (runner) =>
  new SetupProblem(
    `The embedded PostgreSQL did not start (${runner.mode}). The end of ${logFile()}:\n${lastLines(fs.readFileSync(logFile(), 'utf8'), 8)}`,
    'Free some disk space or memory if that is what the log asks for, then start again; or set DATABASE_URL to use another PostgreSQL.',
  )

/** A server that has only just been started by a launcher killed since may still be coming up. */
const answers = (port, pid) =>
  waitUntil(async () => !isAlive(pid) || (await canConnect(serverUrl(port, 'postgres'))), 15_000)

/**
 * After a crash the number in the file may belong to another program, or to a killed server that nobody has buried;
 * PostgreSQL would refuse to start. A number that is free PostgreSQL deals with itself.
 */
function removeForeignPidFile(runner) {
  const pid = Number(pidFileLines(runner)[0])
  if (pid && isTakenNumber(pid) && !runningServer(runner)) fs.rmSync(pidFile(runner))
}

const pidFile = (runner) => path.join(runner.data, 'postmaster.pid')

function pidFileLines(runner) {
  try {
    return fs.readFileSync(pidFile(runner), 'utf8').split('\n')
  } catch {
    return []
  }
}

const isPostgres = (pid) => process.platform === 'win32' || /postgres/.test(processCommand(pid))

/** The port of last time where it is free, so that the address stays the same; else any. */
async function choosePort() {
  const last = fs.existsSync(portFile()) ? Number(fs.readFileSync(portFile(), 'utf8')) : 0
  return (await canListen(last || 0, '127.0.0.1')) ?? (await canListen(0, '127.0.0.1'))
}

function trimLog() {
  const isLarge = fs.existsSync(logFile()) && fs.statSync(logFile()).size > 10_000_000
  if (isLarge) fs.renameSync(logFile(), `${logFile()}.old`)
}

async function waitUntil(isDone, patienceMs) {
  const deadline = Date.now() + patienceMs
  while (!(await isDone())) {
    if (Date.now() > deadline) return false
    await sleep(50)
  }
  return true
}
