import { zoneOffsetMs } from '../../shared/calendar-day'

/** What a local time names: one instant, none because clocks skip it, or two because they show it twice. */
export type LocalTime =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'twice' }

/**
 * The instant of a local time in a time zone. A deadline must name one instant: where clocks go forward a time may not
 * exist, where they go back it exists twice, and neither is guessed.
 *
 * @param local as `2026-03-01T09:00`
 * @throws RangeError for an unknown time zone
 * @example
 * instantOf('2026-03-29T02:30', 'Europe/Lisbon').kind // => 'instant'
 * @example
 * instantOf('2026-03-29T01:30', 'Europe/Lisbon') // => { kind: 'skipped' }
 */
export function instantOf(local: string, timeZone: string): LocalTime {
  const asUtc = Date.parse(`${local}Z`)
  const around = [-dayMs, 0, dayMs].map((shift) => zoneOffsetMs(asUtc + shift, timeZone))
  const candidates = [...new Set(around)]
    .map((offset) => new Date(asUtc - offset))
    .filter((at) => localTimeAt(at, timeZone) === local)
  const [at, second] = candidates
  if (!at) return { kind: 'skipped' }
  return second ? { kind: 'twice' } : { kind: 'instant', at }
}

/**
 * What clocks of the time zone show at an instant, as `2026-03-01T09:00`.
 *
 * @throws RangeError for an unknown time zone
 */
export const localTimeAt = (at: Date, timeZone: string): string =>
  new Date(at.getTime() + zoneOffsetMs(at.getTime(), timeZone)).toISOString().slice(0, 16)

const dayMs = 24 * 60 * 60_000
