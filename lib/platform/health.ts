import 'server-only'
import { db } from './db'
import { log } from './log'
import { lastAttempt } from './mail/deliver-mail'

export type Health = {
  readonly status: 'ok' | 'unavailable'
  readonly database: 'reachable' | 'unreachable'
  /** Migrations applied; null while the database is out of reach. */
  readonly migrations: number | null
  readonly outbox: {
    /** Mails that will still be tried. */
    readonly waiting: number
    /** Mails given up. */
    readonly failed: number
    /** Age of the oldest one waiting, in seconds. */
    readonly oldestSeconds: number
  } | null
}

const unavailable: Health = {
  status: 'unavailable',
  database: 'unreachable',
  migrations: null,
  outbox: null,
}

const patienceMs = 3_000

/** What a supervisor needs to know; never an address, a name or an error's words. */
export async function checkHealth(now: Date): Promise<Health> {
  try {
    return await Promise.race([readHealth(now), impatience()])
  } catch (error) {
    log.fault('health.fault', error)
    return unavailable
  }
}

async function readHealth(now: Date): Promise<Health> {
  const [migrations] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from _prisma_migrations where finished_at is not null`
  const [outbox] = await db.$queryRaw<{ waiting: number; failed: number; oldest: Date | null }[]>`
    select count(*) filter (where attempts < ${lastAttempt})::int as waiting,
      count(*) filter (where attempts >= ${lastAttempt})::int as failed,
      min(created_at) filter (where attempts < ${lastAttempt}) as oldest
    from outbox_message where sent_at is null`
  const { waiting = 0, failed = 0, oldest = null } = outbox ?? {}
  const oldestSeconds = oldest
    ? Math.max(0, Math.round((now.getTime() - oldest.getTime()) / 1000))
    : 0
  return {
    status: 'ok',
    database: 'reachable',
    migrations: migrations?.count ?? 0,
    outbox: { waiting, failed, oldestSeconds },
  }
}

const impatience = () =>
  new Promise<Health>((resolve) => setTimeout(() => resolve(unavailable), patienceMs).unref())
