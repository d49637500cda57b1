import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { db } from '../../../lib/platform/db'
import { clearKnocks, mayPass, refundKnock } from '../../../lib/platform/rate-limit'

const rule = { attempts: 3, windowMs: 60_000 }
const start = new Date('2026-03-01T12:00:00Z')
const after = (ms: number) => new Date(start.getTime() + ms)
let key = ''

beforeEach(() => {
  key = randomUUID()
})

const knock = (now = start) => mayPass('test', key, now, rule)

it('lets the first knocks of a window pass and no more', async () => {
  expect([await knock(), await knock(), await knock(), await knock()]).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('opens again when the window that the first knock began has passed', async () => {
  for (const ms of [0, 1, 2, 59_000]) await knock(after(ms))
  expect(await knock(after(60_000))).toBe(false)
  expect(await knock(after(60_001))).toBe(true)
})

it('tells doors and keys apart', async () => {
  for (let round = 0; round < 4; round += 1) await knock()
  expect(await mayPass('other', key, start, rule)).toBe(true)
  expect(await mayPass('test', `${key}x`, start, rule)).toBe(true)
})

it('lets exactly as many pass when all knock at once', async () => {
  const passed = await Promise.all(Array.from({ length: 12 }, () => knock()))
  expect(passed.filter(Boolean)).toHaveLength(3)
})

it('forgets the knocks of a key after a success', async () => {
  for (let round = 0; round < 4; round += 1) await knock()
  await clearKnocks('test', key)
  expect(await knock()).toBe(true)
})

it('takes one knock back, and never more than there were', async () => {
  await knock()
  await refundKnock('test', key)
  await refundKnock('test', key)
  expect([await knock(), await knock(), await knock(), await knock()]).toEqual([
    true,
    true,
    true,
    false,
  ])
})

it('keeps no key that could be read', async () => {
  await knock()
  expect(await db.rateLimit.count({ where: { key } })).toBe(0)
})
