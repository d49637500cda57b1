import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '../../../lib/platform/db'
import { forgetExpired } from '../../../lib/platform/forget-expired'
import { aUser } from '../../support/test-database'

const now = new Date('2026-06-01T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000)

it('forgets old mails, links and sessions, and keeps what may still be asked for', async () => {
  const { id: userId } = await aUser()
  const names = { old: randomUUID(), young: randomUUID() }
  const outbox = (id: string, sentAt: Date | null) => ({
    data: { id, kind: 'x', recipient: userId, locale: 'en', payload: {}, sentAt, attempts: 99 },
  })
  const waiting = randomUUID()
  await db.outboxMessage.create(outbox(names.old, daysAgo(31)))
  await db.outboxMessage.create(outbox(names.young, daysAgo(29)))
  await db.outboxMessage.create(outbox(waiting, null))
  for (const [id, expiresAt] of [
    [names.old, daysAgo(2)],
    [names.young, daysAgo(0.5)],
  ] as const) {
    await db.verification.create({ data: { id, identifier: id, value: userId, expiresAt } })
    await db.session.create({ data: { id, token: id, userId, expiresAt } })
  }
  await forgetExpired(now)
  const ids = async (rows: Promise<readonly { id: string }[]>) =>
    (await rows).map(({ id }) => id).sort()
  const mine = { where: { recipient: userId } }
  expect(await ids(db.outboxMessage.findMany(mine))).toEqual([names.young, waiting].sort())
  expect(await ids(db.verification.findMany({ where: { value: userId } }))).toEqual([names.young])
  expect(await ids(db.session.findMany({ where: { userId } }))).toEqual([names.young])
  await db.outboxMessage.deleteMany(mine)
})
