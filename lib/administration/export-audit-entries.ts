import 'server-only'
import { allow } from '../access/allow'
import { defineQuery } from '../platform/query'
import { auditConditions } from './audit-conditions'
import { type AuditEntryRow, auditEntryRows } from './audit-entry-rows'
import { auditFilterInput } from './audit-schema'
import { readUnsealedEntries } from './read-unsealed-entries'

/** How many entries one file holds: the newest that match. */
export const auditExportLimit = 50_000

export type ExportedAuditEntry = AuditEntryRow & {
  /** What the hash covers, together with the hash before: whoever has both can recompute it. */
  readonly payload: string
  readonly previousHash: string
}

/**
 * The entries of the log that match a filter but for sealed cards, the newest first, with all that recomputing their
 * hashes takes.
 */
export const exportAuditEntries = defineQuery({
  name: 'administration.export-audit-entries',
  input: auditFilterInput,
  authorize: allow('audit.view'),
  read: async (reader, filter, { organisationId }): Promise<readonly ExportedAuditEntry[]> => {
    const { timeZone } = await reader.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { timeZone: true },
    })
    const found = await reader.auditEntry.findMany({
      where: {
        ...auditConditions(filter, organisationId, timeZone),
        ...(await readUnsealedEntries(reader, organisationId)),
      },
      orderBy: { seq: 'desc' },
      take: auditExportLimit,
    })
    const rows = await auditEntryRows(reader, organisationId, found)
    return rows.map((row, place) => ({
      ...row,
      payload: found[place]?.payload ?? '',
      previousHash: found[place]?.previousHash ?? '',
    }))
  },
})
