import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/components/frame/public-frame'
import { StandingChip } from '@/components/selection/procedure/standing-chip'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PlainLink } from '@/components/ui/plain-link'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { listNotices, type NoticeRow } from '@/lib/selection/procedure/list-notices'
import { textIn } from '@/lib/shared/locale'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('procedure.notice')
  return { title: t('list') }
}

/** Every published procedure, for everybody. */
export default async function NoticesPage() {
  const t = await getTranslations('procedure.notice')
  const notices = await listNotices(undefined)
  return (
    <PublicFrame width="page">
      <div className="space-y-2">
        <h1>{t('list')}</h1>
        <p className="text-ink-2">{t('listLead')}</p>
      </div>
      {notices.ok ? (
        <NoticeTable notices={notices.value} />
      ) : (
        <Notice tone="caution">{t('tooMany')}</Notice>
      )}
    </PublicFrame>
  )
}

async function NoticeTable({ notices }: { notices: readonly NoticeRow[] }) {
  const t = await getTranslations('procedure.notice')
  const locale = await getLocale()
  const dates = dateText(locale)
  if (notices.length === 0)
    return <EmptyState title={t('listEmpty')}>{t('listEmptyBody')}</EmptyState>
  return (
    <SimpleTable
      caption={t('list')}
      captionHidden
      scroll
      columns={[
        { id: 'tender', label: t('tender') },
        { id: 'organisation', label: t('organisation') },
        { id: 'closesAt', label: t('closesAt') },
        { id: 'standing', label: t('state') },
      ]}
      rows={notices.map(({ noticeId, reference, title, timeZone, ...notice }) => ({
        id: noticeId,
        cells: {
          tender: (
            <span className="grid justify-items-start gap-1">
              <PlainLink href={`/notices/${noticeId}`}>{textIn(title, locale)}</PlainLink>
              <span className="text-xs text-ink-3">{reference}</span>
              {notice.fictional && <Chip outline>{t('fictional')}</Chip>}
            </span>
          ),
          organisation: notice.organisation,
          closesAt: `${dates.minute(notice.closesAt, timeZone)} (${timeZone})`,
          standing: <StandingChip standing={notice.standing} />,
        },
      }))}
    />
  )
}
