import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { tenderOrder, tenderTable } from '@/components/selection/tenders/tender-table'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { DataTable } from '@/components/ui/table/data-table'
import { openView } from '@/lib/platform/open-view'
import { listTenders } from '@/lib/selection/tenders/list-tenders'
import { RegisterViews } from '../../saved-views/register-views'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.list')
  return { title: t('title') }
}

/** All tenders of the organisation: searched, filtered and sorted in the address. */
export default async function TendersPage() {
  const t = await getTranslations('tenders.list')
  const locale = await getLocale()
  const { tenders, canCreate } = await openView(await listTenders(undefined))
  const { columns, rows } = tenderTable(tenders, await getTranslations(), locale)
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
          columns={columns}
          rows={rows}
          defaultSort={tenderOrder}
          views={<RegisterViews register="selection.tenders" />}
          exports={{
            csv: `/api/tenders/table/${locale}/csv`,
            xlsx: `/api/tenders/table/${locale}/xlsx`,
          }}
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
