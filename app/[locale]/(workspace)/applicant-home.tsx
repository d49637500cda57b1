import { getTranslations } from 'next-intl/server'
import { ApplicationsCard } from '@/components/selection/applications/applications-card'
import { ButtonLink } from '@/components/ui/button-link'
import { PageHead } from '@/components/ui/page-head'
import type { ApplicationsView } from '@/lib/selection/applications/list-applications'

type ApplicantHomeProps = { readonly name: string; readonly view: ApplicationsView }

/** The start page of somebody who bids: their tenders, those that close first on top. */
export async function ApplicantHome({ name, view }: ApplicantHomeProps) {
  const t = await getTranslations('applications.list')
  return (
    <>
      <PageHead
        title={t('home', { name })}
        lead={t('lead', { applicant: view.applicant })}
        actions={<ButtonLink href="/applications/colleagues">{t('colleagues')}</ButtonLink>}
      />
      <ApplicationsCard view={view} />
    </>
  )
}
