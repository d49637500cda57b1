import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RequirementList } from '@/components/selection/applications/requirement-list'
import { answeredCount } from '@/components/selection/applications/task-rows'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { crumbsTo, openApplication } from '../../open-application'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.requirements')
  return { title: t('title') }
}

/** All requirements of the tender, and where each answer stands. */
export default async function RequirementsPage({ params }: Props) {
  const t = await getTranslations('applications')
  const view = await openApplication((await params).tenderId)
  return (
    <>
      <PageHead
        title={t('requirements.title')}
        breadcrumb={await crumbsTo(view, { label: t('requirements.title') })}
        lead={`${t('requirements.lead')} ${t('bid.requirementsHint', answeredCount(view))}.`}
      />
      <div className="stack max-w-4xl gap-5">
        <Notice tone="caution">{t('requirements.noPrices')}</Notice>
        <RequirementList view={view} />
      </div>
    </>
  )
}
