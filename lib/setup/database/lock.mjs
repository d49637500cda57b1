import fs from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { SetupProblem } from '../problem.mjs'
import { processIdentity } from './process-identity.mjs'

const me = processIdentity(process.pid)

/**
 * Runs `work` while no other process of this machine runs under the same lock file.
 * A lock whose owner died is taken over. `onWait` hears once who is waited for.
 */
export async function withLock(file, work, { patienceMs = 120_000, onWait } = {}) {
  const deadline = Date.now() + patienceMs
  let isWaiting = false
  while (!take(file)) {
    const other = owner(file)
    if (other && !isWaiting) onWait?.(`process ${Number.parseInt(other, 10)}`)
    isWaiting ||= other !== ''
    if (Date.now() > deadline) {
      throw new SetupProblem(
        `Another process (${owner(file)}) has been preparing this installation for too long.`,
        `Stop it, or delete ${file} if it no longer runs.`,
      )
    }
    await sleep(50)
  }
  try {
    return await work()
  } finally {
    if (owner(file) === me) fs.rmSync(file, { force: true })
  }
}

/** True when the lock is now ours. The link makes the file appear with its owner already inside. */
function take(file) {
  const draft = `${file}.${process.pid}`
  fs.writeFileSync(draft, me)
  try {
    fs.linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    breakIfAbandoned(file)
    return false
  } finally {
    fs.rmSync(draft, { force: true })
  }
}

/** Moved aside before it is deleted: of two processes that break a lock, only one can move it. */
function breakIfAbandoned(file) {
  const seen = owner(file)
  if (!seen || isRunning(seen)) return
  const aside = `${file}.abandoned.${process.pid}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  const moved = owner(aside)
  if (moved !== seen && isRunning(moved)) putBack(aside, file)
  fs.rmSync(aside, { force: true })
}

function putBack(aside, file) {
  try {
    fs.linkSync(aside, file)
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
  }
}

const isRunning = (identity) => processIdentity(Number.parseInt(identity, 10)) === identity

function owner(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
