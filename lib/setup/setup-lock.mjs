import { withLock } from './database/lock.mjs'
import { endOrphans } from './orphans.mjs'
import { inRepositoryState } from './places.mjs'
import { say } from './steps.mjs'

/** Runs work that changes the folder itself (dependencies, generated code, build) in one process at a time. */
export const inSetupLock = (work) =>
  withLock(inRepositoryState('setup.lock'), () => endOrphans().then(work), {
    patienceMs: 15 * 60_000,
    onWait: (other) => say(`Waiting until ${other} has finished preparing this folder …`),
  })
