import { useLocale, useTranslations } from 'next-intl'
import { dateText } from '@/components/ui/date-text'
import type { AnsweredQuestion } from '@/lib/selection/questions/read-answered-questions'
import { isLocale, type LocalizedText, textIn } from '@/lib/shared/locale'

type AnsweredListProps = {
  readonly questions: readonly AnsweredQuestion[]
  readonly timeZone: string
}

/** Questions with their answers, numbered and dated, in the order of the answers. */
export function AnsweredList({ questions, timeZone }: AnsweredListProps) {
  const t = useTranslations('opening.questions')
  const dates = dateText(useLocale())
  if (questions.length === 0) return <p className="text-ink-2">{t('none')}</p>
  return (
    <ol className="stack gap-5">
      {questions.map(({ id, number, question, answer, answeredAt }) => (
        <li key={id} className="stack gap-1.5">
          <h3>{t('number', { number })}</h3>
          <Words text={question} />
          <p className="num text-xs text-ink-3">
            {t('answeredAt', { at: `${dates.longMinute(answeredAt, timeZone)} (${timeZone})` })}
          </p>
          <div className="border-s-2 border-line-3 ps-3">
            <Words text={answer} />
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A text in the reader's language, or in another that there is, named for who reads it aloud. */
function Words({ text }: { readonly text: LocalizedText }) {
  const locale = useLocale()
  const shown = textIn(text, isLocale(locale) ? locale : 'en')
  const language = Object.entries(text).find(([, words]) => words === shown)?.[0] ?? locale
  return (
    <p lang={language} className="max-w-[82ch] whitespace-pre-line [overflow-wrap:anywhere]">
      {shown}
    </p>
  )
}
