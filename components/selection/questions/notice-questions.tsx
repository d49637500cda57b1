import { randomUUID } from 'node:crypto'
import { useLocale, useTranslations } from 'next-intl'
import type { PlainState } from '@/components/forms/plain-form'
import { dateText } from '@/components/ui/date-text'
import { Notice } from '@/components/ui/notice'
import { PlainLink } from '@/components/ui/plain-link'
import type { NoticeView } from '@/lib/selection/procedure/get-notice'
import type { OwnQuestionsView } from '@/lib/selection/questions/list-own-questions'
import { AnsweredList } from './answered-list'
import { AskForm } from './ask-form'

type NoticeQuestionsProps = {
  readonly notice: NoticeView
  /** Null for everybody who is not signed in for an applicant. */
  readonly own: OwnQuestionsView | null
  readonly hasAsked: boolean
  readonly ask: (state: PlainState, form: FormData) => Promise<PlainState>
}

/** Questions and answers on the public page, and for an applicant a place to ask. */
export function NoticeQuestions({ notice, own, hasAsked, ask }: NoticeQuestionsProps) {
  const t = useTranslations('opening.questions')
  const { noticeId, questions, content } = notice
  return (
    <section id="questions" aria-label={t('title')} className="stack gap-4">
      <div className="stack gap-1">
        <h2>{t('title')}</h2>
        <p className="text-ink-2">{t('lead')}</p>
      </div>
      <AnsweredList questions={questions} timeZone={content.tender.timeZone} />
      <Deadline notice={notice} isApplicant={own !== null} />
      {hasAsked && own && (
        <Notice tone="good" live="polite">
          {t('ask.done')}
        </Notice>
      )}
      {own && own.questions.length > 0 && (
        <OwnQuestions own={own} timeZone={content.tender.timeZone} />
      )}
      {own?.mayAsk && (
        <div className="no-print">
          <AskForm
            action={ask}
            noticeId={noticeId}
            idempotencyKey={randomUUID()}
            texts={{
              title: t('ask.title'),
              label: t('ask.label'),
              hint: t('ask.hint'),
              send: t('ask.send'),
              problem: t('ask.problem'),
              titlePrefix: t('ask.titlePrefix'),
            }}
          />
        </div>
      )}
    </section>
  )
}

function Deadline({
  notice,
  isApplicant,
}: {
  readonly notice: NoticeView
  readonly isApplicant: boolean
}) {
  const t = useTranslations('opening.questions')
  const locale = useLocale()
  const dates = dateText(locale)
  const back = encodeURIComponent(`/${locale}/notices/${notice.noticeId}#questions`)
  const { timeZone } = notice.content.tender
  const until = `${dates.longMinute(notice.questionsUntil, timeZone)} (${timeZone})`
  if (!notice.takesQuestions) return <p className="text-ink-2">{t('over')}</p>
  return (
    <div className="stack gap-1">
      <p className="num">{t('until', { until })}</p>
      {!isApplicant && (
        <p className="no-print">
          <PlainLink href={`/sign-in?next=${back}`}>{t('signIn')}</PlainLink>
        </p>
      )}
    </div>
  )
}

function OwnQuestions({
  own,
  timeZone,
}: {
  readonly own: OwnQuestionsView
  readonly timeZone: string
}) {
  const t = useTranslations('opening.questions.own')
  const dates = dateText(useLocale())
  return (
    <div className="stack gap-2">
      <h3>{t('title')}</h3>
      <ul className="stack gap-3">
        {own.questions.map(({ id, text, askedAt, state, reason }) => (
          <li key={id} className="stack gap-1">
            <p className="max-w-[82ch] whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
            <p className="num text-xs text-ink-3">
              {t(state, { at: dates.minute(askedAt, timeZone) })}
            </p>
            {reason && <p className="max-w-[82ch] text-ink-2">{reason}</p>}
          </li>
        ))}
      </ul>
    </div>
  )
}
