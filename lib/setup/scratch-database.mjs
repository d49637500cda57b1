import crypto from 'node:crypto'
import { createDatabase, databaseName, dropDatabase, withClient } from './database/connection.mjs'

/**
 * A new empty database next to that of `url`.
 * @param {string} url
 * @param {string} prefix beginning of its name, lower case
 * @returns {Promise<{ url: string, drop: () => Promise<unknown> }>}
 */
export async function openScratchDatabase(url, prefix) {
  const name = scratchName(prefix)
  return { url: await createDatabase(url, name), drop: () => dropDatabase(url, name) }
}

/** A copy of the database at `url`, next to it; nobody may be connected to that one meanwhile. */
export async function copyScratchDatabase(url, prefix) {
  const name = scratchName(prefix)
  return {
    url: await createDatabase(url, name, databaseName(url)),
    drop: () => dropDatabase(url, name),
  }
}

/** Runs `work(url)` on a database of {@link openScratchDatabase} and drops it afterwards. */
export async function withScratchDatabase(url, prefix, work) {
  const scratch = await openScratchDatabase(url, prefix)
  try {
    return await work(scratch.url)
  } finally {
    await scratch.drop()
  }
}

const scratchName = (prefix) => `${prefix}_${process.pid}_${crypto.randomBytes(4).toString('hex')}`

/** Drops all databases of {@link openScratchDatabase} on a server; only where none of them can be in use. */
export async function dropScratchDatabases(url) {
  const { rows } = await withClient(url, (client) =>
    client.query(`select datname from pg_database where datname ~ '^[a-z]+_[0-9]+_[0-9a-f]{8}$'`),
  )
  for (const { datname } of rows) await dropDatabase(url, datname)
}
