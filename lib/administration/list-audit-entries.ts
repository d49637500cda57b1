import 'server-only'
import { allow } from '../access/allow'
import type { Reader } from '../platform/db'
import { defineQuery } from '../platform/query'
import { auditConditions } from './audit-conditions'
import { type AuditEntryRow, auditEntryRows } from './audit-entry-rows'
import { auditFilterInput, auditPageSize } from './audit-schema'
import { readUnsealedEntries } from './read-unsealed-entries'

export type AuditLogView = {
  readonly entries: readonly AuditEntryRow[]
  /** Entries that match, over all pages. */
  readonly total: number
  readonly page: number
  readonly pages: number
  /** Whom and what the log can be limited to. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly commands: readonly string[]
  readonly timeZone: string
}

/** The organisation's own part of the log but for sealed cards, the newest entry first, one page at a time. */
export const listAuditEntries = defineQuery({
  name: 'administration.list-audit-entries',
  input: auditFilterInput,
  authorize: allow('audit.view'),
  read: async (reader, filter, { organisationId }): Promise<AuditLogView> => {
    const { timeZone } = await reader.organisation.findUniqueOrThrow({
      where: { id: organisationId },
      select: { timeZone: true },
    })
    const unsealed = await readUnsealedEntries(reader, organisationId)
    const where = { ...auditConditions(filter, organisationId, timeZone), ...unsealed }
    const total = await reader.auditEntry.count({ where })
    const pages = Math.max(1, Math.ceil(total / auditPageSize))
    const page = Math.min(filter.page, pages)
    const found = await reader.auditEntry.findMany({
      where,
      orderBy: { seq: 'desc' },
      skip: (page - 1) * auditPageSize,
      take: auditPageSize,
    })
    const entries = await auditEntryRows(reader, organisationId, found)
    return {
      entries,
      total,
      page,
      pages,
      timeZone,
      ...(await choices(reader, organisationId, unsealed)),
    }
  },
})

async function choices(
  reader: Reader,
  organisationId: string,
  unsealed: Awaited<ReturnType<typeof readUnsealedEntries>>,
) {
  const people = await reader.user.findMany({
    where: { organisationId },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
  const commands = await reader.auditEntry.groupBy({
    by: ['command'],
    where: { organisationId, ...unsealed },
    orderBy: { command: 'asc' },
  })
  return { people, commands: commands.map(({ command }) => command) }
}
