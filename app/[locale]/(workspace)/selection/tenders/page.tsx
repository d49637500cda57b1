import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { TenderStateChip } from '@/components/selection/tenders/tender-state-chip'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { DataTable } from '@/components/ui/table/data-table'
import type { TableRow } from '@/components/ui/table/table-model'
import { openView } from '@/lib/platform/open-view'
import { listTenders, type TenderRow } from '@/lib/selection/tenders/list-tenders'
import { textIn } from '@/lib/shared/locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.list')
  return { title: t('title') }
}

/** All tenders of the organisation: searched, filtered and sorted in the address. */
export default async function TendersPage() {
  const t = await getTranslations('tenders.list')
  const { tenders, canCreate } = await openView(await listTenders(undefined))
  const newTender = canCreate && (
    <ButtonLink variant="primary" href="/selection/tenders/new" icon={<Plus />}>
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={t('title')} who={t('who')} actions={newTender} />
      <Card flush>
        <DataTable
          caption={t('title')}
          columns={[
            { id: 'title', label: t('columns.title'), phone: 'title' },
            { id: 'reference', label: t('columns.reference'), nowrap: true },
            { id: 'kind', label: t('columns.kind'), filter: true },
            { id: 'state', label: t('columns.state'), filter: true, phone: 'corner' },
            { id: 'criteria', label: t('columns.criteria'), numeric: true },
            { id: 'experts', label: t('columns.experts'), numeric: true },
            { id: 'weights', label: t('columns.weights'), filter: true },
            { id: 'bids', label: t('columns.bids'), numeric: true },
            { id: 'updated', label: t('columns.updated'), nowrap: true },
          ]}
          rows={await Promise.all(tenders.map(tableRow))}
          defaultSort={{ column: 'updated', direction: 'descending' }}
          empty={
            <EmptyState title={t('empty.title')} actions={newTender}>
              {t('empty.body')}
            </EmptyState>
          }
        />
      </Card>
    </>
  )
}

async function tableRow(tender: TenderRow): Promise<TableRow> {
  const t = await getTranslations()
  const format = await getFormatter()
  const title = textIn(tender.title, await getLocale())
  const state = t(`enums.tenderState.${tender.state}`)
  const kind = t(`enums.tenderKind.${tender.kind}`)
  const weights = t(tender.hasOfficialWeights ? 'tenders.list.official' : 'tenders.list.noOfficial')
  return {
    id: tender.id,
    name: title,
    href: `/selection/tenders/${tender.id}`,
    cells: {
      title: {
        value: title,
        node: (
          <span className="flex flex-wrap items-center gap-2">
            {title}
            {tender.fictional && <Chip outline>{t('tenders.list.fictional')}</Chip>}
          </span>
        ),
      },
      reference: tender.reference,
      kind: { value: kind, text: kind },
      state: { value: state, text: state, node: <TenderStateChip state={tender.state} /> },
      criteria: tender.criteria,
      experts: {
        value: tender.answered,
        text: t('tenders.list.answered', { answered: tender.answered, experts: tender.experts }),
      },
      weights: { value: weights, text: weights },
      bids: tender.bids,
      updated: {
        value: tender.updatedAt,
        text: format.dateTime(new Date(tender.updatedAt), { dateStyle: 'medium' }),
      },
    },
  }
}
