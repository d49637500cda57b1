import { nextDay, startOfDay } from '../shared/calendar-day'
import type { AuditFilter } from './audit-schema'

/** A filter as conditions on the entries of one organisation; what is not asked for is left out. */
export function auditConditions(filter: AuditFilter, organisationId: string, timeZone: string) {
  const { person, command, subject, from, to } = filter
  return {
    organisationId,
    ...(person && { actorId: person }),
    ...(command && { command }),
    ...(subject && { subjectId: subject }),
    at: {
      ...(from && { gte: startOfDay(from, timeZone) }),
      ...(to && { lt: startOfDay(nextDay(to), timeZone) }),
    },
  }
}
