import { getTranslations } from 'next-intl/server'
import { auditFilterInput } from '@/lib/administration/audit-schema'
import { exportAuditEntries } from '@/lib/administration/export-audit-entries'
import { currentActor } from '@/lib/platform/actor'
import { writeCsv } from '@/lib/platform/spreadsheet/write-csv'
import { writeXlsx } from '@/lib/platform/spreadsheet/write-xlsx'
import { defaultLocale, isLocale, type Locale } from '@/lib/shared/locale'
import { answerResult } from '../../../answer-result'
import { auditTable } from './audit-table'

type Props = { readonly params: Promise<{ format: string }> }

/** The audit log as a file: what the filters of the page show, for those who may read it there. */
export async function GET(request: Request, { params }: Props) {
  const { format } = await params
  const { locale: asked, ...asFiltered } = Object.fromEntries(new URL(request.url).searchParams)
  const locale = isLocale(asked) ? asked : defaultLocale
  const filter = auditFilterInput.parse(asFiltered)
  const result = await exportAuditEntries(filter)
  if (!result.ok) return answerResult(result)
  const table = await auditTable(result.value, locale)
  const isCsv = format === 'csv'
  const bytes = isCsv
    ? writeCsv(table, locale)
    : await writeXlsx([table], await notesOf(asFiltered, locale), new Date())
  const name = `audit.${isCsv ? 'csv' : 'xlsx'}`
  return new Response(new Blob([new Uint8Array(bytes)]), {
    headers: {
      'content-type': isCsv
        ? 'text/csv; charset=utf-8'
        : 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  })
}

async function notesOf(filter: Readonly<Record<string, string>>, locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'administration.audit' })
  const actor = await currentActor()
  const used = Object.entries(filter).filter(([, value]) => value !== '')
  const lines = [
    [t('exportedAt'), new Date().toISOString()],
    [t('exportedBy'), actor?.name ?? ''],
    [t('filters'), used.map(([name, value]) => `${name}: ${value}`).join(', ') || t('noFilters')],
    [t('hash'), t('hashRule')],
  ] as const
  return { title: t('noteTitle'), lines }
}
