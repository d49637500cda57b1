import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/navigation'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { listTemplates } from '@/lib/selection/templates/list-templates'
import { textIn } from '@/lib/shared/locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates')
  return { title: t('title') }
}

/** The criteria trees to start a tender from: those that come with the product, then the organisation's own. */
export default async function TemplatesPage() {
  const t = await getTranslations('templates')
  const locale = await getLocale()
  const { templates } = await openView(await listTemplates(undefined))
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} who={t('who')} />
      <ul className="stack">
        {templates.map(({ id, isBuiltIn, title, description, ...counts }) => (
          <li key={id}>
            <Card
              title={<Link href={`/selection/templates/${id}`}>{textIn(title, locale)}</Link>}
              subtitle={t('counts', counts)}
              actions={<Chip outline>{t(isBuiltIn ? 'builtIn' : 'own')}</Chip>}
            >
              <p className="max-w-[82ch] text-ink-2">{textIn(description, locale)}</p>
            </Card>
          </li>
        ))}
      </ul>
    </>
  )
}
