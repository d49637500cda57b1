import { Plus } from 'lucide-react'
import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { listTemplates, type TemplateRow } from '@/lib/selection/templates/list-templates'
import { textIn } from '@/lib/shared/locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates')
  return { title: t('title') }
}

/** The criteria trees to start a tender from: those that come with the product, then the organisation's own. */
export default async function TemplatesPage() {
  const t = await getTranslations('templates')
  const { templates, canEdit } = await openView(await listTemplates(undefined))
  const own = templates.filter(({ isBuiltIn }) => !isBuiltIn)
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        who={t('who')}
        actions={
          canEdit && (
            <ButtonLink variant="primary" href="/selection/templates/new" icon={<Plus />}>
              {t('new.pageTitle')}
            </ButtonLink>
          )
        }
      />
      <div className="stack gap-8">
        <TemplateList
          title={t('builtInTitle')}
          templates={templates.filter(({ isBuiltIn }) => isBuiltIn)}
        />
        {own.length > 0 ? (
          <TemplateList title={t('ownTitle')} templates={own} />
        ) : (
          <section className="stack gap-2">
            <h2>{t('ownTitle')}</h2>
            <p className="max-w-[72ch] text-ink-2">{t('noneOwn')}</p>
          </section>
        )}
      </div>
    </>
  )
}

async function TemplateList({
  title,
  templates,
}: {
  title: string
  templates: readonly TemplateRow[]
}) {
  const t = await getTranslations()
  const locale = await getLocale()
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="grid gap-4 xl:grid-cols-2">
        {templates.map(({ id, kind, title: name, description, domains, criteria, weightSets }) => (
          <li key={id}>
            <Card
              level={3}
              className="h-full"
              title={<Link href={`/selection/templates/${id}`}>{textIn(name, locale)}</Link>}
              subtitle={t('templates.counts', { domains, criteria, weightSets })}
              actions={
                <Chip outline icon={null}>
                  {t(`enums.tenderKind.${kind}`)}
                </Chip>
              }
            >
              <p className="max-w-[82ch] text-ink-2">{textIn(description, locale) || '–'}</p>
            </Card>
          </li>
        ))}
      </ul>
    </section>
  )
}
