import { useTranslations } from 'next-intl'
import type { ApplicationsView } from '../../../lib/selection/applications/list-applications'
import { ButtonLink } from '../../ui/button-link'
import { Card } from '../../ui/card'
import { EmptyState } from '../../ui/empty-state'
import { ApplicationTable } from './application-table'

/** All tenders of an applicant in one card, or why there is none. */
export function ApplicationsCard({ view }: { readonly view: ApplicationsView }) {
  const t = useTranslations('applications')
  if (view.rows.length === 0)
    return (
      <EmptyState
        framed
        title={t('list.empty')}
        actions={<ButtonLink href="/notices">{t('list.notices')}</ButtonLink>}
      >
        {t('list.emptyBody')}
      </EmptyState>
    )
  return (
    <Card title={t('list.title')} id="applications" footer={t('time.clock')} flush>
      <ApplicationTable rows={view.rows} now={view.now} />
    </Card>
  )
}
