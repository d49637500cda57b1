declare const day: unique symbol

/** A calendar day without a time, as `2026-03-01`. Names end in `…On`; an instant is a `Date` and ends in `…At`. */
export type CalendarDay = string & { readonly [day]: true }

/**
 * True for a day that exists in the calendar, written as ISO 8601.
 *
 * @example
 * isCalendarDay('2026-02-28') // => true
 * @example
 * isCalendarDay('2026-02-30') // => false
 */
export function isCalendarDay(value: unknown): value is CalendarDay {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const instant = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(value)
}

/**
 * The calendar day of an instant in a time zone.
 *
 * @throws RangeError for an unknown time zone
 * @example
 * dayIn(new Date('2026-03-01T23:30:00Z'), 'Africa/Maputo') // => '2026-03-02'
 */
export function dayIn(instant: Date, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(instant)
  if (!isCalendarDay(parts)) throw new RangeError(`no calendar day for ${parts}`)
  return parts
}

/**
 * The instant at which a calendar day begins in a time zone.
 *
 * @throws RangeError for an unknown time zone
 * @example
 * startOfDay('2026-03-02', 'Africa/Maputo').toISOString() // => '2026-03-01T22:00:00.000Z'
 */
export function startOfDay(day: CalendarDay, timeZone: string): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`)
  const near = wanted - zoneOffsetMs(wanted, timeZone)
  return new Date(wanted - zoneOffsetMs(near, timeZone))
}

/** The day after, by the calendar. */
export function nextDay(day: CalendarDay): CalendarDay {
  return dayIn(new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60_000), 'UTC')
}

/**
 * How far the clocks of the zone are ahead of UTC at an instant, both in milliseconds.
 *
 * @throws RangeError for an unknown time zone
 */
export function zoneOffsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(instant)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  const date = `${part('year')}-${part('month')}-${part('day')}`
  const time = `${part('hour')}:${part('minute')}:${part('second')}`
  return Date.parse(`${date}T${time}Z`) - Math.floor(instant / 1000) * 1000
}
