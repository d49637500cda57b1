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
  readonly subjectType: string
  readonly subjectId: string
  /** What the command noted, as JSON; empty where it noted nothing. */
  readonly detail: string
  readonly hash: string
}

type Stored = Omit<AuditEntryRow, 'seq' | 'detail' | 'actorName'> & {
  readonly seq: bigint
  readonly payload: string
}

const payloadDetail = z.object({ detail: z.unknown() })

/** Entries as the log shows them: with the names that their actors have today. */
export async function auditEntryRows(
  reader: Reader,
  organisationId: string,
  entries: readonly Stored[],
): Promise<readonly AuditEntryRow[]> {
  const names = await actorNames(reader, organisationId, entries)
  return entries.map(({ seq, payload, at, actorId, command, subjectType, subjectId, hash }) => ({
    seq: seq.toString(),
    at,
    actorId,
    actorName: names.get(actorId) ?? null,
    command,
    subjectType,
    subjectId,
    detail: detailText(payload),
    hash,
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

function detailText(payload: string): string {
  const { detail } = payloadDetail.parse(JSON.parse(payload))
  const isEmpty = detail === null || detail === undefined || JSON.stringify(detail) === '{}'
  return isEmpty ? '' : JSON.stringify(detail, null, 2)
}
