import 'server-only'
import { randomUUID } from 'node:crypto'
import { db } from './db'
import { sha256 } from './hash'

export type RateLimitRule = { readonly attempts: number; readonly windowMs: number }

/**
 * Counts one knock at a public door and says whether it may pass: at most `attempts` in a window that
 * starts with the first knock. Keys are hashed, so the table holds no address. One statement, safe under
 * concurrency: the key alone decides which row it is, and ids never clash. It stands outside any transaction so that a
 * rolled-back attempt still counts.
 */
export async function mayPass(door: string, key: string, now: Date, rule: RateLimitRule) {
  const at = BigInt(now.getTime())
  const opened = at - BigInt(rule.windowMs)
  const rows = await db.$queryRaw<{ count: number }[]>`
    insert into rate_limit (id, key, count, "lastRequest") values (${randomUUID()}, ${keyHash(door, key)}, 1, ${at})
    on conflict (key) do update set
      count = case when rate_limit."lastRequest" < ${opened} then 1 else rate_limit.count + 1 end,
      "lastRequest" = case when rate_limit."lastRequest" < ${opened} then ${at} else rate_limit."lastRequest" end
    returning count`
  return (rows[0]?.count ?? 1) <= rule.attempts
}

/** Forgets the knocks of a key, after a success. */
export async function clearKnocks(door: string, key: string) {
  await db.rateLimit.deleteMany({ where: { key: keyHash(door, key) } })
}

/** Takes one knock back, after a success at a door that many people share. */
export async function refundKnock(door: string, key: string) {
  await db.rateLimit.updateMany({
    where: { key: keyHash(door, key), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  })
}

const keyHash = (door: string, key: string) => sha256(`${door}:${key}`)
