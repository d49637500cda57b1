import crypto from 'node:crypto'
import { createDatabase, dropDatabase } from './database/connection.mjs'

/**
 * A new empty database next to that of `url`.
 * @param {string} url
 * @param {string} prefix beginning of its name, lower case
 * @returns {Promise<{ url: string, drop: () => Promise<unknown> }>}
 */
export async function openScratchDatabase(url, prefix) {
  const name = `${prefix}_${process.pid}_${crypto.randomBytes(4).toString('hex')}`
  return { url: await createDatabase(url, name), drop: () => dropDatabase(url, name) }
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
