import { z } from 'zod'
import { type CalendarDay, isCalendarDay } from '../shared/calendar-day'

/** How many entries a page of the log holds. */
export const auditPageSize = 50

const filter = z.string().trim().min(1).max(100).optional().catch(undefined)
const day = z.custom<CalendarDay>(isCalendarDay).optional().catch(undefined)

/**
 * What to show of the log; an unreadable filter is no filter. Days are in the organisation's time zone,
 * and both ends are included.
 */
export const auditFilterInput = z.object({
  /** Id of a person. */
  person: filter,
  /** A command's full name. */
  command: filter,
  /** Id of what was changed. */
  subject: filter,
  from: day,
  to: day,
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export type AuditFilter = z.infer<typeof auditFilterInput>
