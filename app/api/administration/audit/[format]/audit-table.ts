import { getTranslations } from 'next-intl/server'
import type { ExportedAuditEntry } from '@/lib/administration/export-audit-entries'
import type { ExportTable } from '@/lib/platform/spreadsheet/export-table'
import type { Locale } from '@/lib/shared/locale'

/** Entries of the audit log as a table in the reader's language. */
export async function auditTable(
  entries: readonly ExportedAuditEntry[],
  locale: Locale,
): Promise<ExportTable> {
  const t = await getTranslations({ locale, namespace: 'administration.audit' })
  return {
    title: t('title'),
    columns: [
      { heading: t('seq'), width: 8 },
      { heading: t('at'), width: 22 },
      { heading: t('actor'), width: 24 },
      { heading: t('what'), width: 34 },
      { heading: t('about'), width: 18 },
      { heading: t('subject'), width: 38 },
      { heading: t('payload'), width: 60 },
      { heading: t('previousHash'), width: 66 },
      { heading: t('hash'), width: 66 },
    ],
    rows: entries.map((entry) => [
      Number(entry.seq),
      entry.at,
      entry.actorName ?? entry.actorId,
      entry.command,
      entry.subjectType,
      entry.subjectId,
      entry.payload,
      entry.previousHash,
      entry.hash,
    ]),
  }
}
