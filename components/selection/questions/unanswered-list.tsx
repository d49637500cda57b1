import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import type { QuestionsView, UnansweredQuestion } from '@/lib/selection/questions/list-questions'
import type { Result } from '@/lib/shared/result'
import { AnswerQuestion } from './answer-question'
import { DeclineQuestion } from './decline-question'

type Act = (input: unknown) => Promise<Result<unknown>>

type UnansweredListProps = {
  readonly view: QuestionsView
  readonly questions: readonly UnansweredQuestion[]
  /** Who writes: drafts of two people on one device stay apart. */
  readonly readerId: string
  readonly answer: Act
  readonly decline: Act
}

/** What applicants asked, with who did: for those who answer. */
export function UnansweredList({
  view,
  questions,
  readerId,
  answer,
  decline,
}: UnansweredListProps) {
  const t = useTranslations('opening.questions.open')
  const dates = dateText(useLocale())
  const { tenderId, timeZone, canAnswer } = view
  if (questions.length === 0) return <p className="text-ink-2">{t('none')}</p>
  return (
    <ul className="stack gap-5">
      {questions.map((question) => (
        <li key={question.id} className="stack gap-2">
          <p className="num text-xs text-ink-3">
            {t('from', {
              applicant: question.applicant,
              at: `${dates.minute(question.askedAt, timeZone)} (${timeZone})`,
            })}
          </p>
          <p
            lang={question.locale}
            className="max-w-[82ch] whitespace-pre-line [overflow-wrap:anywhere]"
          >
            {question.text}
          </p>
          {question.reason && <p className="max-w-[82ch] text-ink-2">{question.reason}</p>}
          {canAnswer && question.state === 'asked' && (
            <div className="flex flex-wrap gap-2 no-print">
              <AnswerQuestion
                tenderId={tenderId}
                question={question}
                draftKey={`answer-${question.id}-${readerId}`}
                answer={answer}
              />
              <DeclineQuestion
                seen={{ tenderId, questionId: question.id, version: question.version }}
                decline={decline}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
