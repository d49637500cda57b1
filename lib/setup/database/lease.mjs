import fs from 'node:fs'
import path from 'node:path'
import { inData } from '../places.mjs'
import { processIdentity } from './process-identity.mjs'

const keepName = 'kept-running'
const folder = () => {
  const leases = inData('leases')
  fs.mkdirSync(leases, { recursive: true })
  return leases
}

let uses = 0

/** Notes that this process uses the database; as often as it is taken it must be released. */
export function takeLease(purpose) {
  uses += 1
  const identity = processIdentity(process.pid)
  fs.writeFileSync(path.join(folder(), String(process.pid)), `${identity}\n${purpose}`)
}

/** Takes back one note of this process. */
export function releaseLease() {
  uses -= 1
  if (uses === 0) fs.rmSync(path.join(folder(), String(process.pid)), { force: true })
}

/** Keeps the database running after the last process that uses it has stopped. */
export const keepRunning = () => fs.writeFileSync(path.join(folder(), keepName), '')

/** Ends what {@link keepRunning} began. */
export const stopKeeping = () => fs.rmSync(path.join(folder(), keepName), { force: true })

/** Whether nobody asked for the database to be kept and no living process uses it. */
export const isUnused = () =>
  uses === 0 && !fs.existsSync(path.join(folder(), keepName)) && otherUsers().length === 0

/** The living processes that use the database, this one excepted; notes of dead ones are removed. */
export function otherUsers() {
  return fs
    .readdirSync(folder())
    .filter((name) => name !== keepName && name !== String(process.pid))
    .flatMap((name) => readLease(path.join(folder(), name)) ?? [])
}

/** Those processes in words. */
export const describeUsers = (users) =>
  users.map(({ pid, purpose }) => `${purpose} (process ${pid})`).join(', ')

function readLease(file) {
  const [identity, purpose] = fs.readFileSync(file, 'utf8').split('\n')
  const pid = Number.parseInt(path.basename(file), 10)
  if (identity && processIdentity(pid) === identity) return { pid, purpose: purpose ?? '' }
  fs.rmSync(file, { force: true })
  return null
}
