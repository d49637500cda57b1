import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'

/**
 * Makes ids and salts follow from a counter while `telling` runs, so that every seeded database is the same. For the
 * demonstration alone: nothing that is made here is secret.
 */
export async function sameOnEveryMachine<Told>(name: string, telling: () => Promise<Told>) {
  const { randomUUID, randomBytes } = crypto
  let count = 0
  const next = () => {
    count += 1
    return crypto.createHash('sha256').update(`${name} ${count}`).digest()
  }
  crypto.randomUUID = () => {
    const hex = next().toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  }
  Object.assign(crypto, {
    randomBytes: (size: number) =>
      Buffer.concat(Array.from({ length: Math.ceil(size / 32) }, next)).subarray(0, size),
  })
  syncBuiltinESMExports()
  try {
    return await telling()
  } finally {
    Object.assign(crypto, { randomUUID, randomBytes })
    syncBuiltinESMExports()
  }
}
