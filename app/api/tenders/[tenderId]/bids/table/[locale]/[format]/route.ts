import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { bidTable } from '@/components/selection/bids/bid-table'
import { cellOf, cellText } from '@/components/ui/table/table-model'
import { readTableQuery } from '@/components/ui/table/table-query'
import { tableView } from '@/components/ui/table/table-view'
import { currentActor } from '@/lib/platform/actor'
import { tableDownload } from '@/lib/platform/files/table-download'
import { listBids } from '@/lib/selection/bids/list-bids'
import { defaultLocale, isLocale, textIn } from '@/lib/shared/locale'
import { answerResult } from '../../../../../../answer-result'

type Params = { tenderId: string; locale: string; format: string }

/** The register of applicants as the reader has it on screen: same search, filters and order. */
export async function GET(request: NextRequest, { params }: { params: Promise<Params> }) {
  const { tenderId, locale: wanted, format } = await params
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const bids = await listBids({ tenderId })
  if (!bids.ok) return answerResult(bids)
  const t = await getTranslations({ locale, namespace: 'evidence.list' })
  const { columns, rows } = bidTable(bids.value, t, locale)
  const query = readTableQuery(Object.fromEntries(request.nextUrl.searchParams), columns, {
    defaultSort: { column: 'letter', direction: 'ascending' },
  })
  const view = tableView(rows, columns, { ...query, page: 1 }, { pageSize: 10_000, locale })
  const { tender } = bids.value
  const madeAt = new Date()
  const actor = await currentActor()
  const table = {
    title: t('title'),
    columns: columns.map(({ label }) => ({ heading: label, width: 24 })),
    rows: view.rows.map((row) =>
      columns.map(({ id }) => {
        const cell = cellOf(row, id)
        return id === 'missing' || id === 'documents' ? cell.value : cellText(cell) || null
      }),
    ),
  }
  const notes = {
    title: t('notes.title'),
    lines: [
      [t('notes.tender'), `${tender.reference} ${textIn(tender.title, locale)}`],
      [t('notes.made'), t('notes.madeBy', { date: madeAt.toISOString(), name: actor?.name ?? '' })],
      [t('notes.filters'), request.nextUrl.search.slice(1) || t('notes.none')],
      [t('columns.missing'), t('notes.missing')],
    ] as const,
  }
  return tableDownload(table, notes, {
    name: `${tender.reference} ${t('title')}`,
    format,
    locale,
    madeAt,
  })
}
