import { createHmac } from 'node:crypto'
import { db } from '../../lib/platform/db'
import { env } from '../../lib/platform/env'

/** A cookie as the sign-in library signs it. */
export function signedCookie(name: 'session_token' | 'two_factor', value: string) {
  const signature = createHmac('sha256', env.AUTH_SECRET).update(value).digest('base64')
  return `adjudica.${name}=${encodeURIComponent(`${value}.${signature}`)}`
}

/** The cookie of a person's latest session. */
export async function sessionCookieOf(userId: string) {
  const session = await db.session.findFirstOrThrow({
    where: { userId },
    orderBy: { createdAt: 'desc' },
  })
  return signedCookie('session_token', session.token)
}

/** The cookie of a person's sign-in that waits for its second factor. */
export async function challengeCookieOf(userId: string) {
  const challenge = await db.verification.findFirstOrThrow({
    where: { value: userId, identifier: { startsWith: '2fa-' } },
    orderBy: { createdAt: 'desc' },
  })
  return signedCookie('two_factor', challenge.identifier)
}
