import { inData } from './places.mjs'
import { privateSecret } from './private-file.mjs'

/**
 * The variables that the application is started with. What the person set goes first. The demo people and the local
 * mailbox are offered only on the embedded database, unless asked for.
 * @param {{ url: string, isEmbedded: boolean }} database
 * @param {number} port
 */
export function applicationEnvironment({ url, isEmbedded }, port) {
  const onlyEmbedded = isEmbedded ? '1' : '0'
  return {
    DATABASE_URL: url,
    APP_URL: process.env.APP_URL ?? `http://localhost:${port}`,
    AUTH_SECRET: process.env.AUTH_SECRET ?? privateSecret(inData('auth-secret')),
    DEMO: process.env.DEMO ?? onlyEmbedded,
    MAILBOX: process.env.MAILBOX ?? onlyEmbedded,
  }
}
