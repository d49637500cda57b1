import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { NewTenderForm } from '@/components/selection/tenders/new-tender-form'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { listTemplates } from '@/lib/selection/templates/list-templates'
import { listTenders } from '@/lib/selection/tenders/list-tenders'
import { textIn } from '@/lib/shared/locale'
import { createTenderAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('tenders.form')
  return { title: t('pageTitle') }
}

/** Starts a tender. The currency and time zone of the latest tender are offered first. */
export default async function NewTenderPage({
  searchParams,
}: {
  searchParams: Promise<{ template?: string }>
}) {
  const t = await getTranslations('tenders')
  const locale = await getLocale()
  const { canCreate, defaults } = await openView(await listTenders(undefined))
  if (!canCreate) forbidden()
  const { templates } = await openView(await listTemplates(undefined))
  const { template } = await searchParams
  return (
    <ClientMessages areas={['tenders', 'procedure']}>
      <PageHead
        title={t('form.pageTitle')}
        lead={t('form.lead')}
        breadcrumb={[
          { label: t('layout.selection') },
          { label: t('layout.tenders'), href: '/selection/tenders' },
          { label: t('form.pageTitle') },
        ]}
      />
      <Card>
        <NewTenderForm
          locale={locale}
          currency={defaults.currency}
          timeZone={defaults.timeZone}
          templates={templates.map(({ id, kind, title, domains, criteria }) => ({
            id,
            kind,
            title: textIn(title, locale),
            detail: t('form.templateDetail', { domains, criteria }),
          }))}
          templateId={templates.find(({ id }) => id === template)?.id ?? null}
          create={createTenderAction}
        />
      </Card>
    </ClientMessages>
  )
}
