import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { groupPosterior } from '@/components/methods/examples/group-posterior'
import { methodList } from '@/components/methods/method-list'
import { MethodSection } from '@/components/methods/method-section'
import { WorkedExample } from '@/components/methods/worked-example'
import { PageHead } from '@/components/ui/page-head'
import { insurerChecklist } from '@/lib/selection/templates/built-in/insurer-checklist'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('methods')
  return { title: t('title') }
}

/** How the numbers are made: every method with its formula, its source and an example worked out now. */
export default async function MethodsPage() {
  const t = await getTranslations('methods')
  const posterior = await groupPosterior()
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_240px]">
        <nav
          aria-label={t('contents')}
          className="no-print rounded-lg border bg-surface p-4 lg:sticky lg:top-20 lg:order-last"
        >
          <h2 className="text-sm">{t('contents')}</h2>
          <ol className="mt-2 grid gap-0.5 sm:max-lg:grid-cols-2">
            {methodList.map((method) => (
              <li key={method}>
                <a className="inline-flex min-h-6 items-center" href={`#${method}`}>
                  {t(`${method}.title`)}
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div className="stack min-w-0 gap-6">
          {methodList.map((method) => (
            <MethodSection key={method} method={method}>
              <WorkedExample
                method={method}
                posterior={posterior}
                published={insurerChecklist.content.weightSets}
              />
            </MethodSection>
          ))}
        </div>
      </div>
    </>
  )
}
