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
