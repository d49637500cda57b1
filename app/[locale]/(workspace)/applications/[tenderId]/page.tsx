import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { HistoryCard } from '@/components/selection/activity/history-card'
import { BidStateChip } from '@/components/selection/applications/bid-state-chip'
import { BidTaskList } from '@/components/selection/applications/bid-task-list'
import { StandingNotices } from '@/components/selection/applications/standing-notices'
import { SubmissionList } from '@/components/selection/applications/submission-list'
import { timeLeft } from '@/components/selection/applications/time-left'
import { WithdrawButton } from '@/components/selection/applications/withdraw-button'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { Facts } from '@/components/ui/facts'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import { Split } from '@/components/ui/split'
import { getApplicationHistory } from '@/lib/selection/activity/get-application-history'
import type { ApplicationView } from '@/lib/selection/applications/get-application'
import { textIn } from '@/lib/shared/locale'
import { withdrawBidAction } from '../actions'
import { crumbsTo, openApplication } from '../open-application'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('applications.bid')
  const view = await openApplication((await params).tenderId)
  return { title: t('title', { reference: view.reference }) }
}

/** One bid: what it needs, where it stands, and its receipts. */
export default async function ApplicationPage({ params }: Props) {
  const t = await getTranslations('applications')
  const view = await openApplication((await params).tenderId)
  const history = await getApplicationHistory({ tenderId: view.tenderId })
  const counting = view.submissions.find(({ isLate }) => !isLate)
  const canWithdraw = view.canPrepare && view.state === 'sealed' && counting
  return (
    <>
      <PageHead
        title={textIn(view.title, await getLocale())}
        breadcrumb={await crumbsTo(view)}
        chip={<BidStateChip state={view.state} />}
        who={t('list.who', { applicant: view.applicant })}
        actions={
          <>
            <ButtonLink href={`/notices/${view.noticeId}`}>{t('bid.notice')}</ButtonLink>
            {canWithdraw && (
              <WithdrawButton
                tenderId={view.tenderId}
                number={counting.number}
                applicant={view.applicant}
                action={withdrawBidAction}
              />
            )}
          </>
        }
      />
      <Split
        side={
          <>
            <SubmissionList view={view} />
            <Notice title={t('bid.safeTitle')}>{t('bid.safe')}</Notice>
            <HistoryCard kind="application" view={history.ok ? history.value : null} />
          </>
        }
      >
        <StandingNotices view={view} />
        <Card id="tasks" title={t('bid.tasks')} footer={t('time.clock')} flush>
          <Head view={view} />
          <BidTaskList view={view} />
        </Card>
      </Split>
    </>
  )
}

async function Head({ view }: { view: ApplicationView }) {
  const t = await getTranslations('applications')
  const dates = dateText(await getLocale())
  const { closesAt, timeZone, phase, now, opensAt } = view
  const time = dates.minute(opensAt, timeZone)
  return (
    <div className="border-b">
      <Facts
        items={[
          { term: t('bid.applicant'), value: view.applicant },
          {
            term: t('bid.closes'),
            value: t('time.closesAt', { time: dates.minute(closesAt, timeZone), zone: timeZone }),
          },
          {
            term: t('bid.state'),
            value:
              phase === 'receiving'
                ? t('time.left', timeLeft(now, closesAt))
                : t(`phase.${phase}`, { time }),
          },
        ]}
      />
    </div>
  )
}
