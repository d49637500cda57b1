import { useLocale, useTranslations } from 'next-intl'
import type { ApplicationView } from '../../../lib/selection/applications/get-application'
import { dateText } from '../../ui/date-text'
import { Notice } from '../../ui/notice'

/** In words where the bid stands, and what may still be done about it. */
export function StandingNotices({ view }: { readonly view: ApplicationView }) {
  return (
    <div className="stack gap-3 empty:hidden">
      <TenderNotice view={view} />
      <BidNotice view={view} />
    </div>
  )
}

function TenderNotice({ view }: { readonly view: ApplicationView }) {
  const t = useTranslations('applications.bid')
  const dates = dateText(useLocale())
  const { phase, state, opensAt, timeZone } = view
  switch (phase) {
    case 'announced':
      return (
        <Notice title={t('announcedTitle')}>
          {t('announcedBody', { time: `${dates.minute(opensAt, timeZone)} (${timeZone})` })}
        </Notice>
      )
    case 'closed':
      return state === 'draft' || state === 'withdrawn' ? (
        <Notice tone="caution" title={t('closedTitle')}>
          {t('closedBody')}
        </Notice>
      ) : null
    case 'past':
      return <Notice title={t('pastTitle')}>{t('pastBody')}</Notice>
    case 'ended':
      return (
        <Notice tone="caution" title={t('endedTitle')}>
          {t('endedBody')}
        </Notice>
      )
    case 'receiving':
      return null
  }
}

function BidNotice({ view }: { readonly view: ApplicationView }) {
  const t = useTranslations('applications.bid')
  const counting = view.submissions.find(({ isLate }) => !isLate)
  if (view.state === 'late')
    return (
      <Notice tone="bad" title={t('lateTitle')}>
        {t('lateBody')}
      </Notice>
    )
  if (view.state === 'withdrawn')
    return (
      <Notice tone="caution" title={t('withdrawnTitle')}>
        {t('withdrawnBody')}
      </Notice>
    )
  if (view.state !== 'sealed' || !counting) return null
  const { number } = counting
  return (
    <>
      <Notice tone="good" title={t('sealedTitle')}>
        {t(view.canPrepare ? 'sealedBody' : 'sealedClosed', { number })}
      </Notice>
      {view.canPrepare && view.isChangedSince && (
        <Notice tone="caution" title={t('changedTitle')}>
          {t('changedBody', { number })}
        </Notice>
      )}
    </>
  )
}
