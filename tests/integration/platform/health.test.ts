import { expect, it } from 'vitest'
import { GET } from '../../../app/api/health/route'
import { db } from '../../../lib/platform/db'
import { checkHealth } from '../../../lib/platform/health'
import { lastAttempt } from '../../../lib/platform/mail/deliver-mail'

const enqueue = (id: string, createdAt: Date, attempts = 0) =>
  db.outboxMessage.create({
    data: { id, kind: 'x', recipient: 'x', locale: 'en', payload: {}, createdAt, attempts },
  })

it('counts migrations and the mails that wait', async () => {
  await db.outboxMessage.deleteMany({})
  const now = new Date('2026-03-01T12:00:00Z')
  await enqueue('health-1', new Date('2026-03-01T11:59:00Z'))
  await enqueue('health-2', new Date('2026-03-01T11:59:30Z'))
  await enqueue('health-3', new Date('2026-02-01T00:00:00Z'), lastAttempt)
  const health = await checkHealth(now)
  expect(health).toEqual({
    status: 'ok',
    database: 'reachable',
    migrations: expect.any(Number),
    outbox: { waiting: 2, failed: 1, oldestSeconds: 60 },
  })
  expect(health.migrations).toBeGreaterThan(0)
  await db.outboxMessage.deleteMany({})
})

it('answers 200 while it can work, and says nothing that is nobody’s business', async () => {
  const response = await GET()
  expect(response.status).toBe(200)
  expect(Object.keys(await response.json()).sort()).toEqual([
    'database',
    'migrations',
    'outbox',
    'status',
  ])
})
