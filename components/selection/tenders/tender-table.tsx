import type { getTranslations } from 'next-intl/server'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import type { TableColumn, TableRow } from '@/components/ui/table/table-model'
import type { Sort } from '@/components/ui/table/table-query'
import { tenderStates } from '@/lib/selection/procedure/tender-states-rules'
import type { TenderRow } from '@/lib/selection/tenders/list-tenders'
import { type Locale, textIn } from '@/lib/shared/locale'
import { TenderStateChip } from './tender-state-chip'

type Translate = Awaited<ReturnType<typeof getTranslations<never>>>

/** Latest change first, where the address says nothing else. */
export const tenderOrder: Sort = { column: 'updated', direction: 'descending' }

/** The register of tenders, for the page and for its exports. */
export function tenderTable(
  tenders: readonly TenderRow[],
  t: Translate,
  locale: Locale,
): { readonly columns: readonly TableColumn[]; readonly rows: readonly TableRow[] } {
  const label = (column: string) => t(`tenders.list.columns.${column}`)
  const choices = (id: string, texts: string, keys: readonly string[]) => ({
    id,
    label: label(id),
    filter: true,
    words: Object.fromEntries(keys.map((key) => [key, t(`${texts}.${key}`)])),
  })
  return {
    columns: [
      { id: 'title', label: label('title'), phone: 'title' },
      { id: 'reference', label: label('reference'), nowrap: true },
      choices('kind', 'enums.tenderKind', ['insurer', 'provider']),
      { ...choices('state', 'enums.tenderState', tenderStates), phone: 'corner' },
      { id: 'criteria', label: label('criteria'), numeric: true },
      { id: 'experts', label: label('experts'), numeric: true },
      choices('weights', 'tenders.list', ['official', 'noOfficial']),
      { id: 'bids', label: label('bids'), numeric: true },
      { ...choices('people', 'tenders.list', ['fictional', 'real']), hidden: true },
      { id: 'updated', label: label('updated'), nowrap: true },
    ],
    rows: tenders.map((tender) => tenderRow(tender, t, locale)),
  }
}

function tenderRow(tender: TenderRow, t: Translate, locale: Locale): TableRow {
  const title = textIn(tender.title, locale)
  const state = t(`enums.tenderState.${tender.state}`)
  const dates = dateText(locale)
  const choice = (key: string) => ({ value: t(`tenders.list.${key}`), key })
  return {
    id: tender.id,
    name: title,
    href: `/selection/tenders/${tender.id}`,
    cells: {
      title: {
        value: title,
        text: title,
        node: (
          <span className="flex flex-wrap items-center gap-2">
            {title}
            {tender.fictional && <Chip outline>{t('tenders.list.fictional')}</Chip>}
          </span>
        ),
      },
      reference: tender.reference,
      kind: { value: t(`enums.tenderKind.${tender.kind}`), key: tender.kind },
      state: {
        value: state,
        key: tender.state,
        node: <TenderStateChip state={tender.state} />,
      },
      criteria: tender.criteria,
      experts: {
        value: tender.answered,
        text: t('tenders.list.answered', { answered: tender.answered, experts: tender.experts }),
      },
      weights: tender.hasOfficialWeights ? choice('official') : choice('noOfficial'),
      bids: tender.bids,
      people: tender.fictional ? choice('fictional') : choice('real'),
      updated: { value: tender.updatedAt, text: dates.day(tender.updatedAt) },
    },
  }
}
