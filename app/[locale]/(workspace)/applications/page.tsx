import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ApplicationsCard } from '@/components/selection/applications/applications-card'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHead } from '@/components/ui/page-head'
import { openView } from '@/lib/platform/open-view'
import { listApplications } from '@/lib/selection/applications/list-applications'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.list')
  return { title: t('title') }
}

export default async function ApplicationsPage() {
  const t = await getTranslations('applications.list')
  const answer = await listApplications(undefined)
  if (!answer.ok && answer.failure.code === 'not-found') return <NoApplicant />
  const view = await openView(answer)
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead', { applicant: view.applicant })}
        who={t('who', { applicant: view.applicant })}
        actions={<ButtonLink href="/applications/colleagues">{t('colleagues')}</ButtonLink>}
      />
      <ApplicationsCard view={view} />
    </>
  )
}

/** Somebody with the role whom no applicant has let in. */
async function NoApplicant() {
  const t = await getTranslations('applications.list')
  return (
    <>
      <PageHead title={t('title')} />
      <EmptyState
        framed
        title={t('nobody')}
        actions={<ButtonLink href="/notices">{t('notices')}</ButtonLink>}
      >
        {t('nobodyBody')}
      </EmptyState>
    </>
  )
}
