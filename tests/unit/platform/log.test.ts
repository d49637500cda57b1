import { afterEach, expect, it, vi } from 'vitest'
import { log } from '../../../lib/platform/log'

const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
afterEach(() => write.mockClear())

const lastLine = () => JSON.parse(String(write.mock.lastCall?.[0]))

it('writes one line of JSON with the time, the level and the event', () => {
  log.info('mail.sent', { mailId: 'm-1', attempts: 2 })
  expect(write.mock.lastCall?.[0]).toMatch(/^\{.*\}\n$/)
  expect(lastLine()).toMatchObject({
    level: 'info',
    event: 'mail.sent',
    mailId: 'm-1',
    attempts: 2,
  })
  expect(new Date(lastLine().at).toISOString()).toBe(lastLine().at)
})

it("names a fault's class, code and place, and never its words", () => {
  const error = Object.assign(new TypeError('cannot mail ana@example.test'), { code: 'E1' })
  log.fault('mail.failed', error, { mailId: 'm-1' })
  expect(lastLine()).toMatchObject({
    level: 'error',
    error: 'TypeError',
    code: 'E1',
    mailId: 'm-1',
  })
  expect(lastLine().stack).toContain('log.test.ts')
  expect(JSON.stringify(lastLine())).not.toContain('ana@example.test')
})

it('has no words either for what was thrown and is no error', () => {
  log.fault('odd.fault', 'ana@example.test')
  expect(lastLine()).toMatchObject({ error: 'string' })
  expect(JSON.stringify(lastLine())).not.toContain('ana')
})
