import { expect, it } from 'vitest'
import { readReceipt, timeWithOffset } from '../../../../lib/selection/applications/receipt-rules'

it.each([
  ['2026-10-25T00:30:00.250Z', 'Europe/Lisbon', '2026-10-25T01:30:00+01:00'],
  ['2026-10-25T01:30:00.000Z', 'Europe/Lisbon', '2026-10-25T01:30:00+00:00'],
  ['2026-06-01T12:00:59.000Z', 'Asia/Kolkata', '2026-06-01T17:30:59+05:30'],
  ['2026-06-01T12:00:00.000Z', 'America/St_Johns', '2026-06-01T09:30:00-02:30'],
  ['2026-06-01T12:00:00.000Z', 'UTC', '2026-06-01T12:00:00+00:00'],
])('writes %s in %s so that it names one instant', (instant, zone, local) => {
  expect(timeWithOffset(new Date(instant), zone)).toBe(local)
  expect(new Date(local).getTime()).toBe(Math.floor(Date.parse(instant) / 1000) * 1000)
})

it('reads nothing but a receipt', () => {
  expect(readReceipt('no json')).toBeNull()
  expect(readReceipt('{"format":"adjudica-receipt/1"}')).toBeNull()
})
