import { describe, expect, it } from 'vitest'
import { standstillEnd } from '../../../../lib/selection/award/standstill-rules'
import { type CalendarDay, isCalendarDay } from '../../../../lib/shared/calendar-day'

const day = (text: string): CalendarDay => {
  if (!isCalendarDay(text)) throw new Error(text)
  return text
}

const rule = { days: 10, count: 'calendar', timeZone: 'Africa/Maputo', holidays: [] } as const

const ends = (notifiedAt: string, changed: Partial<Parameters<typeof standstillEnd>[1]> = {}) =>
  standstillEnd(new Date(notifiedAt), { ...rule, ...changed }).toISOString()

describe('standstillEnd', () => {
  it('counts calendar days from the day after sending to the end of the last', () => {
    // sent on Monday 5 October 2026; the tenth day is Thursday 15; Maputo is two hours ahead of UTC
    expect(ends('2026-10-05T09:00:00Z')).toBe('2026-10-15T22:00:00.000Z')
  })

  it('counts the day of sending in the tender’s time zone', () => {
    // 23:30 UTC is already the sixth in Maputo: the tenth day is Friday 16
    expect(ends('2026-10-05T23:30:00Z')).toBe('2026-10-16T22:00:00.000Z')
  })

  it('runs on to the next working day when it would end on a weekend or a holiday', () => {
    // sent on Wednesday 7: the tenth day is Saturday 17, so it ends with Monday 19
    expect(ends('2026-10-07T09:00:00Z')).toBe('2026-10-19T22:00:00.000Z')
    expect(ends('2026-10-07T09:00:00Z', { holidays: [day('2026-10-19')] })).toBe(
      '2026-10-20T22:00:00.000Z',
    )
  })

  it('leaves weekends and holidays out of working days', () => {
    // five working days after Friday 2 October: 5, 6, 7, 8, 9
    expect(ends('2026-10-02T09:00:00Z', { days: 5, count: 'working' })).toBe(
      '2026-10-09T22:00:00.000Z',
    )
    expect(
      ends('2026-10-02T09:00:00Z', { days: 5, count: 'working', holidays: [day('2026-10-05')] }),
    ).toBe('2026-10-12T22:00:00.000Z')
  })

  it('ends with the day on the wall, also when clocks change in between', () => {
    // Lisbon leaves summer time on 25 October 2026: 22:59 UTC before, midnight UTC after
    const lisbon = { timeZone: 'Europe/Lisbon' }
    expect(ends('2026-10-12T09:00:00Z', lisbon)).toBe('2026-10-22T23:00:00.000Z')
    expect(ends('2026-10-19T09:00:00Z', lisbon)).toBe('2026-10-30T00:00:00.000Z')
  })

  it('refuses no days, parts of days and years', () => {
    for (const days of [0, 1.5, 61]) expect(() => ends('2026-10-05T09:00:00Z', { days })).toThrow()
  })
})
