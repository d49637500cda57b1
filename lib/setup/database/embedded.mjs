import { inData } from '../places.mjs'
import { dropScratchDatabases } from '../scratch-database.mjs'
import { roleName } from './cluster.mjs'
import { createDatabase } from './connection.mjs'
import { isUnused, releaseLease, takeLease } from './lease.mjs'
import { withLock } from './lock.mjs'
import { postgresRunner } from './runner.mjs'
import { ensureServer, serverUrl, stopServer } from './server.mjs'

const locked = (work) => withLock(inData('postgres.lock'), work)

/**
 * Starts the embedded PostgreSQL if it does not run, notes that this process uses it, and gives the address of
 * its main database.
 */
export const openEmbedded = (purpose) =>
  locked(async () => {
    takeLease(purpose)
    const runner = postgresRunner()
    const { port, isNew } = await ensureServer(runner)
    const server = serverUrl(port, 'postgres')
    if (isNew) await dropScratchDatabases(server) // left by killed tests: nobody uses them yet
    const url = await createDatabase(server, roleName)
    return { url, mode: runner.mode, port }
  })

/** Takes back the note of this process; the last one to leave stops the server. */
export const leaveEmbedded = () =>
  locked(async () => {
    releaseLease()
    if (isUnused()) await stopServer(postgresRunner())
  })

/** Stops the server whoever uses it; false when it was not running. */
export const stopEmbedded = () => locked(() => stopServer(postgresRunner()))
