import { useLocale, useTranslations } from 'next-intl'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import { Card } from '../../ui/card'
import { Chip } from '../../ui/chip'
import { dateText } from '../../ui/date-text'
import { Link } from '../../ui/navigation'

/** Every submission with its receipt, the latest first. */
export function SubmissionList({ view }: { readonly view: ApplicationView }) {
  const t = useTranslations('applications.bid')
  const dates = dateText(useLocale())
  if (view.submissions.length === 0) return null
  return (
    <Card id="submissions" title={t('submissions')} subtitle={t('submissionsLead')} level={3}>
      <ol className="grid gap-3">
        {view.submissions.map(({ number, submittedAt, isLate }) => (
          <li key={number} className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
            <span>
              <span className="block font-bold">{t('submission', { number })}</span>
              <span className="num block text-xs text-ink-3">
                {`${dates.second(submittedAt, view.timeZone)} (${view.timeZone})`}
              </span>
            </span>
            <span className="flex items-center gap-3">
              {isLate && <Chip tone="bad">{t('late')}</Chip>}
              <Link
                href={`/applications/${view.tenderId}/receipts/${number}`}
                className="inline-flex min-h-6 items-center"
              >
                {t('receipt')}
                <span className="sr-only"> {number}</span>
              </Link>
            </span>
          </li>
        ))}
      </ol>
    </Card>
  )
}
