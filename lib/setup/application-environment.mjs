import { inData } from './places.mjs'
import { privateSecret } from './private-file.mjs'

/**
 * The variables that the application is started with. What the person set goes first. The demonstration is
 * offered only on the embedded database, unless asked for.
 * @param {{ url: string, isEmbedded: boolean }} database
 * @param {number} port
 */
export function applicationEnvironment({ url, isEmbedded }, port) {
  return {
    DATABASE_URL: url,
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    AUTH_SECRET: process.env.AUTH_SECRET ?? privateSecret(inData('auth-secret')),
    SEALING_SECRET: process.env.SEALING_SECRET ?? privateSecret(inData('sealing-secret')),
    DEMO: process.env.DEMO ?? (isEmbedded ? '1' : '0'),
  }
}
