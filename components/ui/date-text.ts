import { regionOf } from '../../lib/shared/region'

type Instant = Date | string | number

/** Instants as the reader's language writes them, the day before the month. The zone is UTC unless another is given. */
export type DateText = {
  /** 7 Mar 2027 */
  readonly day: (at: Instant, timeZone?: string) => string
  /** 7 March 2027 */
  readonly longDay: (at: Instant, timeZone?: string) => string
  /** 7 Mar 2027, 14:30 */
  readonly minute: (at: Instant, timeZone?: string) => string
  /** 7 March 2027 at 14:30 */
  readonly longMinute: (at: Instant, timeZone?: string) => string
  /** 7 Mar 2027, 14:30:05 */
  readonly second: (at: Instant, timeZone?: string) => string
  /** 14:30 */
  readonly hour: (at: Instant, timeZone?: string) => string
}

/** The writer of one language. Every date that a person reads comes from here. */
export function dateText(locale: string): DateText {
  const writer =
    (options: Intl.DateTimeFormatOptions) =>
    (at: Instant, timeZone = 'UTC') =>
      formatOf(regionOf(locale), { ...options, timeZone }).format(new Date(at))
  return {
    day: writer({ dateStyle: 'medium' }),
    longDay: writer({ dateStyle: 'long' }),
    minute: writer({ dateStyle: 'medium', timeStyle: 'short' }),
    longMinute: writer({ dateStyle: 'long', timeStyle: 'short' }),
    second: writer({ dateStyle: 'medium', timeStyle: 'medium' }),
    hour: writer({ timeStyle: 'short' }),
  }
}

const known = new Map<string, Intl.DateTimeFormat>()

/** Making a format takes far longer than using it, and registers write hundreds of dates. */
function formatOf(region: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${region} ${JSON.stringify(options)}`
  const format = known.get(key) ?? new Intl.DateTimeFormat(region, options)
  known.set(key, format)
  return format
}
