import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { Evidence } from '../../decision/values/evidence'
import { defineQuery } from '../../platform/query'
import { readContentDoor } from '../panel/read-content-door'
import { loadTender } from '../tenders/load-tender'
import { readEvidence } from './stored-evidence-rules'

/** One earlier state of an entry, as the audit record has it. */
export type EvidenceRevision = {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly evidence: Evidence
  readonly source: string
  readonly note: string
}

const id = z.string().min(1).max(60)
const revision = z.object({
  status: z.string(),
  value: z.unknown().optional(),
  source: z.string().default(''),
  note: z.string().default(''),
})
const payload = z.object({ detail: revision })

/** Every state of one entry that went through its form, the newest first; at most thirty. */
export const getEvidenceHistory = defineQuery({
  name: 'selection.get-evidence-history',
  input: z.strictObject({ tenderId: id, evidenceId: id }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId, evidenceId }, actor): Promise<readonly EvidenceRevision[] | null> {
    const { organisationId } = actor
    const entry = await reader.evidence.findUnique({
      where: { id: evidenceId, bid: { tenderId, tender: { organisationId } } },
      select: { bidId: true },
    })
    const tender = entry && (await loadTender(reader, tenderId, organisationId))
    if (!entry || !tender) return null
    const door = await readContentDoor(reader, tender, actor)
    if (door(entry.bidId) !== 'open') return null
    const rows = await reader.auditEntry.findMany({
      where: { organisationId, subjectType: 'evidence', subjectId: evidenceId },
      orderBy: { seq: 'desc' },
      take: 30,
      select: { seq: true, at: true, actorId: true, payload: true },
    })
    const people = await reader.user.findMany({
      where: { organisationId, id: { in: rows.map(({ actorId }) => actorId) } },
      select: { id: true, name: true },
    })
    const nameOf = new Map(people.map((person) => [person.id, person.name]))
    return rows.flatMap((row) => {
      const parsed = payload.safeParse(JSON.parse(row.payload))
      if (!parsed.success) return []
      const { status, value, source, note } = parsed.data.detail
      const evidence = readEvidence({ status, value })
      const by = nameOf.get(row.actorId) ?? ''
      return [{ id: row.seq.toString(), at: row.at.toISOString(), by, evidence, source, note }]
    })
  },
})
