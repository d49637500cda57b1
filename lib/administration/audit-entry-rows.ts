import 'server-only'
import { z } from 'zod'
import type { Reader } from '../platform/db'

export type AuditEntryRow = {
  /** Number of the entry in the whole chain. */
  readonly seq: string
  readonly at: Date
  readonly actorId: string
  /** Null for a visitor nobody knows. */
  readonly actorName: string | null
  readonly command: string
  /** Which security event it was, where the command records several kinds; else null. */
  readonly event: string | null
  readonly subjectType: string
  readonly subjectId: string
  /** What the command noted, as JSON; empty where it noted nothing. */
  readonly detail: string
  readonly hash: string
}

type Stored = Omit<AuditEntryRow, 'seq' | 'detail' | 'event' | 'actorName'> & {
  readonly seq: bigint
  readonly payload: string
}

const payloadDetail = z.object({ detail: z.unknown() })
const securityDetail = z.strictObject({ event: z.string() })

/** Entries as the log shows them: with the names that their actors have today. */
export async function auditEntryRows(
  reader: Reader,
  organisationId: string,
  entries: readonly Stored[],
): Promise<readonly AuditEntryRow[]> {
  const names = await actorNames(reader, organisationId, entries)
  return entries.map(({ seq, payload, ...entry }) => ({
    seq: seq.toString(),
    at: entry.at,
    actorId: entry.actorId,
    actorName: names.get(entry.actorId) ?? null,
    command: entry.command,
    subjectType: entry.subjectType,
    subjectId: entry.subjectId,
    hash: entry.hash,
    ...readDetail(payload),
  }))
}

async function actorNames(reader: Reader, organisationId: string, entries: readonly Stored[]) {
  const ids = [...new Set(entries.map(({ actorId }) => actorId))]
  const select = { id: true, name: true }
  const people = await reader.user.findMany({ where: { organisationId, id: { in: ids } }, select })
  const experts = await reader.weighingExpert.findMany({
    where: { tender: { organisationId }, id: { in: ids } },
    select,
  })
  return new Map([...people, ...experts].map(({ id, name }) => [id, name]))
}

function readDetail(payload: string): Pick<AuditEntryRow, 'event' | 'detail'> {
  const { detail } = payloadDetail.parse(JSON.parse(payload))
  const event = securityDetail.safeParse(detail)
  if (event.success) return { event: event.data.event, detail: '' }
  const isEmpty = detail === null || detail === undefined || JSON.stringify(detail) === '{}'
  return { event: null, detail: isEmpty ? '' : JSON.stringify(detail, null, 2) }
}
