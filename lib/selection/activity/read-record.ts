import 'server-only'
import type { Reader } from '../../platform/db'
import { type RecordEntry, readEntry } from './record-rules'

type Subject = {
  readonly subjectType: string
  readonly subjectIds: readonly string[]
  /** The acts that are asked for, as `area.verb-noun`; every one where absent. */
  readonly commands?: readonly string[]
}

/** What the organisation's record of changes says of a few subjects, in its own order. The caller has checked who reads. */
export async function readRecord(
  reader: Reader,
  organisationId: string,
  subjects: readonly Subject[],
): Promise<readonly RecordEntry[]> {
  const rows = await reader.auditEntry.findMany({
    where: {
      organisationId,
      OR: subjects.map(({ subjectType, subjectIds, commands }) => ({
        subjectType,
        subjectId: { in: [...subjectIds] },
        ...(commands && { command: { in: [...commands] } }),
      })),
    },
    orderBy: { seq: 'asc' },
    select: { seq: true, at: true, actorId: true, command: true, subjectId: true, payload: true },
  })
  return rows.flatMap(readEntry)
}

/** The names of those who acted; null for whoever is no colleague. */
export async function readActors(
  reader: Reader,
  organisationId: string,
  actorIds: readonly (string | null)[],
): Promise<(userId: string | null) => string | null> {
  const people = await reader.user.findMany({
    where: { organisationId, id: { in: actorIds.filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (userId) => (userId === null ? null : (names.get(userId) ?? null))
}
