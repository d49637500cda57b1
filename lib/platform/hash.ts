import 'server-only'
import { createHash, randomBytes } from 'node:crypto'

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const sha256 = (content: string | Uint8Array) =>
  createHash('sha256').update(content).digest('hex')

/** A link's secret, 256 random bits for a URL. Only `sha256` of it is ever stored. */
export const newToken = () => randomBytes(32).toString('base64url')
