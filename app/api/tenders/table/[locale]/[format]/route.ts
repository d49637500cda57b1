import type { NextRequest } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { tenderOrder, tenderTable } from '@/components/selection/tenders/tender-table'
import { cellOf, cellText } from '@/components/ui/table/table-model'
import { readTableQuery } from '@/components/ui/table/table-query'
import { tableView } from '@/components/ui/table/table-view'
import { currentActor } from '@/lib/platform/actor'
import { tableDownload } from '@/lib/platform/files/table-download'
import { listTenders } from '@/lib/selection/tenders/list-tenders'
import { defaultLocale, isLocale } from '@/lib/shared/locale'
import { answerResult } from '../../../../answer-result'

type Params = { locale: string; format: string }

/** The register of tenders as the reader has it on screen: same search, filters and order. */
export async function GET(request: NextRequest, { params }: { params: Promise<Params> }) {
  const { locale: wanted, format } = await params
  const locale = isLocale(wanted) ? wanted : defaultLocale
  const tenders = await listTenders(undefined)
  if (!tenders.ok) return answerResult(tenders)
  const t = await getTranslations({ locale })
  const { columns, rows } = tenderTable(tenders.value.tenders, t, locale)
  const query = readTableQuery(Object.fromEntries(request.nextUrl.searchParams), columns, {
    defaultSort: tenderOrder,
  })
  const view = tableView(rows, columns, { ...query, page: 1 }, { pageSize: 10_000, locale })
  const madeAt = new Date()
  const actor = await currentActor()
  const numbers = new Set(['criteria', 'bids'])
  const table = {
    title: t('tenders.list.title'),
    columns: columns.map(({ label }) => ({ heading: label, width: 24 })),
    rows: view.rows.map((row) =>
      columns.map(({ id }) => {
        const cell = cellOf(row, id)
        return numbers.has(id) ? cell.value : cellText(cell) || null
      }),
    ),
  }
  const notes = {
    title: t('tenders.list.notes.title'),
    lines: [
      [
        t('tenders.list.notes.made'),
        t('tenders.list.notes.madeBy', { date: madeAt.toISOString(), name: actor?.name ?? '' }),
      ],
      [
        t('tenders.list.notes.filters'),
        request.nextUrl.search.slice(1) || t('tenders.list.notes.none'),
      ],
      [t('tenders.list.columns.experts'), t('tenders.list.notes.experts')],
      [t('tenders.list.columns.weights'), t('tenders.list.notes.weights')],
    ] as const,
  }
  return tableDownload(table, notes, { name: t('tenders.list.title'), format, locale, madeAt })
}
