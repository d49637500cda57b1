import { expect, it } from 'vitest'
import { standstillOf } from '../../../../lib/selection/award/write-letters-rules'
import { isCalendarDay } from '../../../../lib/shared/calendar-day'

const rules = (days: number, count: 'calendar' | 'working', holidays: readonly string[] = []) => ({
  rules: {
    content: {
      tender: { timeZone: 'Europe/Lisbon' },
      terms: {
        standstillDays: days,
        standstillCount: count,
        holidays: holidays.filter(isCalendarDay),
      },
    },
  },
})

const end = (...terms: Parameters<typeof rules>) =>
  standstillOf(rules(...terms), new Date('2026-03-19T10:00:00Z')).endsAt

it('ends at local midnight on either side of the night in which clocks go forward', () => {
  expect(end(6, 'calendar')).toBe('2026-03-26T00:00:00.000Z')
  expect(end(11, 'calendar')).toBe('2026-03-30T23:00:00.000Z')
})

it('counts working days without weekends and the published holidays', () => {
  expect(end(5, 'working')).toBe('2026-03-27T00:00:00.000Z')
  expect(end(6, 'working', ['2026-03-24'])).toBe('2026-03-30T23:00:00.000Z')
})
