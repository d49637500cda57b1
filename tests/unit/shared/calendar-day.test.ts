import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type CalendarDay,
  dayIn,
  isCalendarDay,
  nextDay,
  startOfDay,
} from '../../../lib/shared/calendar-day'

const day = (text: string): CalendarDay => {
  if (!isCalendarDay(text)) throw new Error(text)
  return text
}

it.each(['2026-02-28', '2024-02-29', '0001-01-01'])('knows %s', (text) => {
  expect(isCalendarDay(text)).toBe(true)
})

it.each(['2026-02-29', '2026-13-01', '2026-3-1', '2026-03-01T00:00', '', null, 20260301])(
  'does not know %s',
  (value) => {
    expect(isCalendarDay(value)).toBe(false)
  },
)

it.each([
  ['2026-12-31', '2027-01-01'],
  ['2024-02-28', '2024-02-29'],
  ['2026-02-28', '2026-03-01'],
])('after %s comes %s', (one, next) => {
  expect(nextDay(day(one))).toBe(next)
})

it.each([
  ['Africa/Maputo', '2026-03-01', '2026-02-28T22:00:00.000Z'],
  ['UTC', '2026-03-01', '2026-03-01T00:00:00.000Z'],
  ['America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['Europe/Lisbon', '2026-10-25', '2026-10-24T23:00:00.000Z'],
  ['Europe/Lisbon', '2026-10-26', '2026-10-26T00:00:00.000Z'],
  ['Asia/Kathmandu', '2026-03-01', '2026-02-28T18:15:00.000Z'],
])('a day begins in %s: %s at %s', (zone, text, instant) => {
  expect(startOfDay(day(text), zone).toISOString()).toBe(instant)
})

it('begins a day at an instant of that day, a moment after the day before', () => {
  const zones = fc.constantFrom('Africa/Maputo', 'America/New_York', 'Europe/Lisbon', 'Asia/Tokyo')
  const days = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => dayIn(date, 'UTC'))
  fc.assert(
    fc.property(zones, days, (zone, some) => {
      const start = startOfDay(some, zone)
      expect(dayIn(start, zone)).toBe(some)
      expect(nextDay(dayIn(new Date(start.getTime() - 1), zone))).toBe(some)
    }),
  )
})

it('refuses a time zone that does not exist', () => {
  expect(() => startOfDay(day('2026-03-01'), 'Mars/Olympus')).toThrow(RangeError)
})
