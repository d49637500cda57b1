import crypto from 'node:crypto'
import { createDatabase, dropDatabase } from './database/connection.mjs'

/**
 * Runs `work(url)` on a new empty database next to that of `url` and drops it afterwards.
 * @param {string} prefix beginning of its name, lower case
 */
export async function withScratchDatabase(url, prefix, work) {
  const name = `${prefix}_${process.pid}_${crypto.randomBytes(4).toString('hex')}`
  const scratch = await createDatabase(url, name)
  try {
    return await work(scratch)
  } finally {
    await dropDatabase(url, name)
  }
}
