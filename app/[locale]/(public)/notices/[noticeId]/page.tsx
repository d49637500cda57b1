import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { PublicFrame } from '@/components/frame/public-frame'
import { RegisterBlock } from '@/components/selection/applications/register-block'
import { NoticeCriteria } from '@/components/selection/procedure/notice-criteria'
import { StandingChip } from '@/components/selection/procedure/standing-chip'
import { TermsList } from '@/components/selection/procedure/terms-list'
import { VersionList } from '@/components/selection/procedure/version-list'
import { NoticeProgressLine } from '@/components/selection/questions/notice-progress-line'
import { NoticeQuestions } from '@/components/selection/questions/notice-questions'
import { DownloadLink } from '@/components/ui/download-link'
import { Notice } from '@/components/ui/notice'
import { PlainLink } from '@/components/ui/plain-link'
import { holds } from '@/lib/access/allow'
import { currentActor } from '@/lib/platform/actor'
import { openView } from '@/lib/platform/open-view'
import { getNotice, type NoticeView } from '@/lib/selection/procedure/get-notice'
import { listOwnQuestions } from '@/lib/selection/questions/list-own-questions'
import { textIn } from '@/lib/shared/locale'
import { askQuestionAction } from './actions'

type Props = {
  readonly params: Promise<{ noticeId: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations('procedure.notice')
  const notice = await getNotice({ noticeId: (await params).noticeId })
  if (!notice.ok) return { title: t('list') }
  return { title: textIn(notice.value.content.tender.title, await getLocale()) }
}

/** What was published of one tender, where it stands, and questions with their answers. */
export default async function NoticePage({ params, searchParams }: Props) {
  const t = await getTranslations('procedure.notice')
  const answer = await getNotice({ noticeId: (await params).noticeId })
  if (!answer.ok && answer.failure.code === 'too-many-attempts') {
    return (
      <PublicFrame width="page">
        <h1>{t('list')}</h1>
        <Notice tone="caution">{t('tooMany')}</Notice>
      </PublicFrame>
    )
  }
  const notice = await openView(answer)
  const { content } = notice
  const o = await getTranslations('opening.notice')
  return (
    <ClientMessages areas={['ui']}>
      <PublicFrame
        width="page"
        footer={
          <>
            <PlainLink href="/notices">{t('all')}</PlainLink>
            <PlainLink href="/verify">{o('verify')}</PlainLink>
          </>
        }
      >
        <Head notice={notice} />
        <RegisterBlock noticeId={notice.noticeId} standing={notice.standing} />
        <section aria-label={t('dates')} className="stack gap-3">
          <h2>{t('dates')}</h2>
          <TermsList content={content} part="dates" />
        </section>
        <section aria-label={t('terms')} className="stack gap-3">
          <h2>{t('terms')}</h2>
          <TermsList content={content} part="rules" />
          <p className="text-ink-2">
            <Defect notice={notice} />
          </p>
        </section>
        <section aria-label={t('criteria')} className="stack gap-3">
          <h2>{t('criteria')}</h2>
          <p className="text-ink-2">{t('criteriaLead', { total: content.weights.total })}</p>
          <NoticeCriteria content={content} />
        </section>
        <NoticeQuestions
          notice={notice}
          own={await ownQuestions(notice.noticeId)}
          hasAsked={(await searchParams).asked !== undefined}
          ask={askQuestionAction}
        />
        <section aria-label={t('frozen')} className="stack gap-3">
          <h2>{t('frozen')}</h2>
          <p className="text-ink-2">{t('frozenLead')}</p>
          <VersionList noticeId={notice.noticeId} versions={notice.versions} />
          <p className="no-print">
            <DownloadLink href={`/api/notices/${notice.noticeId}/ocds`} size="sm">
              {o('openData')}
            </DownloadLink>
          </p>
        </section>
      </PublicFrame>
    </ClientMessages>
  )
}

/** What the reader asked, where they are signed in for an applicant. */
async function ownQuestions(noticeId: string) {
  const actor = await currentActor()
  if (!(actor && holds(actor, 'application.own'))) return null
  const own = await listOwnQuestions({ noticeId })
  return own.ok ? own.value : null
}

async function Head({ notice }: { notice: NoticeView }) {
  const t = await getTranslations('procedure')
  const o = await getTranslations('opening.notice')
  const locale = await getLocale()
  const { tender } = notice.content
  const description = textIn(tender.description, locale)
  return (
    <>
      <div className="space-y-2">
        <p className="text-xs text-ink-3">{`${tender.organisation} · ${tender.reference}`}</p>
        <h1>{textIn(tender.title, locale)}</h1>
        <StandingChip standing={notice.standing} />
        <NoticeProgressLine notice={notice} />
        {description && <p className="max-w-[82ch] text-ink-2">{description}</p>}
      </div>
      {notice.cancellation && (
        <Notice
          tone="bad"
          title={notice.standing === 'no_award' ? o('noAwardTitle') : t('cancel.title')}
        >
          {notice.cancellation.reason}
        </Notice>
      )}
      {tender.fictional && (
        <Notice title={t('notice.fictional')}>{t('notice.fictionalBody')}</Notice>
      )}
    </>
  )
}

async function Defect({ notice }: { notice: NoticeView }) {
  const t = await getTranslations('procedure.formulas')
  const { kind } = notice.content.terms.priceFormula
  return `${t(`${kind}.how`)} ${t(`${kind}.defect`)}`
}
