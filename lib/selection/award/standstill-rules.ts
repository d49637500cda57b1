import { type CalendarDay, dayIn, nextDay, startOfDay } from '../../shared/calendar-day'

/** How long bidders may challenge an award before a contract may be signed. */
export type StandstillRule = {
  /** From 1 to 60. */
  readonly days: number
  readonly count: 'calendar' | 'working'
  readonly timeZone: string
  /** Public holidays of the place, published with the rule. */
  readonly holidays: readonly CalendarDay[]
}

/**
 * The instant at which the standstill ends: the end of its last day in the tender's time zone. The day of sending does
 * not count. Calendar days that would end on a weekend or a holiday run to the end of the next working day; working
 * days leave weekends and holidays out.
 *
 * Source: Directive 89/665/EEC, art. 2a; counting after Regulation (EEC, Euratom) No 1182/71, art. 3.
 *
 * @param notifiedAt when the last letter was sent
 * @throws RangeError for an unknown time zone, or days that are not an integer from 1 to 60
 */
export function standstillEnd(
  notifiedAt: Date,
  { days, count, timeZone, holidays }: StandstillRule,
): Date {
  if (!Number.isInteger(days) || days < 1 || days > 60)
    throw new RangeError(`standstill of ${days} days, expected 1 to 60`)
  const free = new Set(holidays)
  const isWorking = (day: CalendarDay) => !isWeekend(day) && !free.has(day)
  let last = dayIn(notifiedAt, timeZone)
  for (let counted = 0; counted < days; ) {
    last = nextDay(last)
    if (count === 'calendar' || isWorking(last)) counted += 1
  }
  while (!isWorking(last)) last = nextDay(last)
  return startOfDay(nextDay(last), timeZone)
}

/** Saturday or Sunday. */
const isWeekend = (day: CalendarDay) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
