import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, processIdentity } from './database/process-identity.mjs'
import { inRepositoryState } from './places.mjs'

const folder = () => {
  const children = inRepositoryState('children')
  fs.mkdirSync(children, { recursive: true })
  return children
}

/** Notes a program that this process has started, so that the next launcher finds it if this one is killed. */
export const noteChild = (pid) =>
  fs.writeFileSync(
    path.join(folder(), String(pid)),
    `${processIdentity(pid)}\n${processIdentity(process.pid)}`,
  )

/** Takes back that note. */
export const forgetChild = (pid) => fs.rmSync(path.join(folder(), String(pid)), { force: true })

/** Ends the programs whose launcher was killed; a half-done `npm ci` must not go on beside a new one. */
export async function endOrphans() {
  for (const name of fs.readdirSync(folder())) {
    const file = path.join(folder(), name)
    const [child, parent] = fs.readFileSync(file, 'utf8').split('\n')
    if (isRunning(parent)) continue
    if (isRunning(child)) await kill(Number(name))
    fs.rmSync(file, { force: true })
  }
}

const isRunning = (identity) =>
  identity !== undefined && processIdentity(Number.parseInt(identity, 10)) === identity

async function kill(pid) {
  process.kill(pid, 'SIGKILL')
  while (isAlive(pid)) await sleep(50)
}
