import 'server-only'
import { z } from 'zod'
import type { Reader } from '../../platform/db'
import { type CellPlace, placeOf } from './grouped-rules'
import { aboutCell } from './lead-rules'

/** One thing that was done about a cell, as the record of changes has it; fields that the act does not have are null. */
export type CellEvent = {
  readonly id: string
  /** `agree-level`, `state-dissent`… */
  readonly act: string
  readonly by: string
  /** ISO 8601. */
  readonly at: string
  readonly level: number | null
  readonly reason: string | null
  readonly presentNames: readonly string[]
  /** Wording that compares bids, kept knowingly. */
  readonly compares: readonly string[]
  readonly point: string | null
  readonly answer: string | null
}

const payload = z.object({
  detail: z.object({
    level: z.number().optional(),
    reason: z.string().optional(),
    present: z.array(z.string()).optional(),
    compares: z.array(z.string()).optional(),
    point: z.string().optional(),
    answer: z.string().optional(),
  }),
})

/** Everything that was done about one cell, the newest first; at most a hundred acts. */
export async function readCellHistory(
  reader: Reader,
  organisationId: string,
  place: CellPlace,
): Promise<readonly CellEvent[]> {
  const rows = await reader.auditEntry.findMany({
    where: { organisationId, ...aboutCell(place) },
    orderBy: { seq: 'desc' },
    take: 100,
    select: { seq: true, at: true, actorId: true, command: true, payload: true },
  })
  if (rows.length === 0) return []
  const read = rows.flatMap(({ payload: text, ...row }) => {
    const parsed = payload.safeParse(JSON.parse(text))
    return parsed.success ? [{ ...row, detail: parsed.data.detail }] : []
  })
  const ids = read.flatMap(({ actorId, detail }) => [actorId, ...(detail.present ?? [])])
  const people = await reader.user.findMany({
    where: { organisationId, id: { in: ids } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  return read.map(({ seq, at, actorId, command, detail }) => ({
    id: `${placeOf(place)} ${seq}`,
    act: command.slice(command.indexOf('.') + 1),
    by: nameOf.get(actorId) ?? '',
    at: at.toISOString(),
    level: detail.level ?? null,
    reason: detail.reason ?? null,
    presentNames: (detail.present ?? []).map((id) => nameOf.get(id) ?? ''),
    compares: detail.compares ?? [],
    point: detail.point ?? null,
    answer: detail.answer ?? null,
  }))
}
