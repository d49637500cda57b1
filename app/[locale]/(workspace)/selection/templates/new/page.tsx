import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { NewTemplateForm } from '@/components/selection/templates/new-template-form'
import { Card } from '@/components/ui/card'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { listTemplates } from '@/lib/selection/templates/list-templates'
import { textIn } from '@/lib/shared/locale'
import { createTemplateAction } from '../actions'

type Props = { readonly searchParams: Promise<{ from?: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates.new')
  return { title: t('pageTitle') }
}

/** A template of one's own, empty or from another. */
export default async function NewTemplatePage({ searchParams }: Props) {
  const t = await getTranslations('templates')
  const locale = await getLocale()
  const { from } = await searchParams
  const { templates, canEdit } = await openView(await listTemplates(undefined))
  if (!canEdit) forbidden()
  const copied = templates.find(({ id }) => id === from)
  return (
    <ClientMessages areas={['templates', 'tenders', 'enums']}>
      <PageHead
        title={t('new.pageTitle')}
        lead={t('new.lead')}
        breadcrumb={[
          { label: t('title'), href: '/selection/templates' },
          { label: t('new.pageTitle') },
        ]}
      />
      <Card>
        <NewTemplateForm
          locale={locale}
          copyOf={copied?.id ?? null}
          kind={copied?.kind ?? 'insurer'}
          templates={templates.map(({ id, title, domains, criteria, weightSets }) => ({
            id,
            title: textIn(title, locale),
            detail: t('counts', { domains, criteria, weightSets }),
          }))}
          create={createTemplateAction}
        />
      </Card>
    </ClientMessages>
  )
}
