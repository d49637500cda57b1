import 'server-only'
import { db } from './db'

const dayMs = 24 * 60 * 60_000

/**
 * Deletes what has served its purpose: mails sent a month ago, links and challenges that expired a day
 * ago, and knocks of the day before.
 */
export async function forgetExpired(now: Date): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * dayMs)
  await db.outboxMessage.deleteMany({ where: { sentAt: { lt: ago(30) } } })
  await db.mailboxMessage.deleteMany({ where: { sentAt: { lt: ago(30) } } })
  await db.verification.deleteMany({ where: { expiresAt: { lt: ago(1) } } })
  await db.session.deleteMany({ where: { expiresAt: { lt: ago(1) } } })
  await db.rateLimit.deleteMany({ where: { lastRequest: { lt: BigInt(ago(1).getTime()) } } })
}
