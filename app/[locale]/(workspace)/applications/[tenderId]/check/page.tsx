import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { AnswersTable } from '@/components/selection/applications/answers-table'
import { EnvelopeFiles } from '@/components/selection/applications/envelope-files'
import { MismatchNotice } from '@/components/selection/applications/mismatch-notice'
import { OfferTable } from '@/components/selection/applications/offer-table'
import { ProblemList } from '@/components/selection/applications/problem-list'
import { StandingNotices } from '@/components/selection/applications/standing-notices'
import { SubmitBidDialog } from '@/components/selection/applications/submit-bid-dialog'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { Notice } from '@/components/ui/notice'
import { PageHead } from '@/components/ui/page-head'
import type { ApplicationView } from '@/lib/selection/applications/get-application'
import { submitBidAction } from '../../actions'
import { crumbsTo, openApplication } from '../../open-application'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('applications.check')
  return { title: t('title') }
}

/** Both envelopes as they stand, and the act that seals them. */
export default async function CheckPage({ params }: Props) {
  const t = await getTranslations('applications')
  const dates = dateText(await getLocale())
  const view = await openApplication((await params).tenderId)
  const { tenderId, declaration, timeZone } = view
  if (!declaration) notFound()
  const change = (part: string) =>
    view.canPrepare && (
      <ButtonLink size="sm" href={`/applications/${tenderId}/${part}`}>
        {t('check.change')}
      </ButtonLink>
    )
  return (
    <>
      <PageHead
        title={t('check.title')}
        breadcrumb={await crumbsTo(view, { label: t('check.title') })}
        lead={t('check.lead')}
      />
      <div className="stack max-w-5xl gap-5">
        <StandingNotices view={view} />
        <ProblemList view={view} />
        <Card id="declaration" title={t('check.declaration')}>
          <p>
            {t('declaration.by', {
              name: declaration.name,
              time: `${dates.minute(declaration.declaredAt, timeZone)} (${timeZone})`,
            })}
          </p>
        </Card>
        <Card id="technical" title={t('check.technical')} actions={change('requirements')}>
          <AnswersTable view={view} />
        </Card>
        <Card id="documents" title={t('documents.title')} actions={change('documents')}>
          <EnvelopeFiles tenderId={tenderId} files={view.files.technical} />
        </Card>
        <Card id="financial" title={t('check.financial')} actions={change('price')}>
          <div className="stack">
            <OfferTable offer={view.offer} />
            {view.offer && <MismatchNotice offer={view.offer} />}
            <EnvelopeFiles tenderId={tenderId} files={view.files.financial} />
          </div>
        </Card>
        <SubmitPart view={view} />
      </div>
    </>
  )
}

async function SubmitPart({ view }: { readonly view: ApplicationView }) {
  const t = await getTranslations('applications.check')
  const dates = dateText(await getLocale())
  const { timeZone, phase } = view
  if (Object.keys(view.problems).length > 0) return null
  if (phase === 'announced')
    return (
      <Notice>
        {t('notYet', { time: `${dates.minute(view.opensAt, timeZone)} (${timeZone})` })}
      </Notice>
    )
  if (phase !== 'receiving' && phase !== 'closed') return null
  const counting =
    view.state === 'sealed' ? view.submissions.find(({ isLate }) => !isLate) : undefined
  const isSent = view.state === 'sealed' || view.state === 'late'
  if (isSent && !view.isChangedSince) return <Notice tone="good">{t('same')}</Notice>
  const isLate = phase === 'closed'
  const time = dates.minute(view.closesAt, timeZone)
  return (
    <div>
      <SubmitBidDialog
        tenderId={view.tenderId}
        version={view.version}
        applicant={view.applicant}
        label={t(submitLabel(isLate, counting !== undefined))}
        tone={isLate ? 'danger' : 'primary'}
        effect={
          <div className="stack gap-2">
            {isLate && <p>{t('lateEffect')}</p>}
            {!isLate && counting && <p>{t('replaceEffect', { number: counting.number })}</p>}
            {!isLate && <p>{t('confirmEffect', { time, zone: timeZone })}</p>}
          </div>
        }
        action={submitBidAction}
      />
    </div>
  )
}

function submitLabel(isLate: boolean, isReplacing: boolean): 'late' | 'replace' | 'submit' {
  if (isLate) return 'late'
  return isReplacing ? 'replace' : 'submit'
}
