'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import type { UnansweredQuestion } from '@/lib/selection/questions/list-questions'
import { answerQuestionInput } from '@/lib/selection/questions/question-schema'
import { type Locale, locales } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'

type AnswerQuestionProps = {
  readonly tenderId: string
  readonly question: UnansweredQuestion
  readonly draftKey: string
  readonly answer: (input: unknown) => Promise<Result<unknown>>
}

/** The question as everybody will read it, and its answer, in one language or more. */
export function AnswerQuestion({ tenderId, question, draftKey, answer }: AnswerQuestionProps) {
  const t = useTranslations('opening.questions')
  const { id: questionId, version, locale } = question
  const blank = { en: '', pt: '', fr: '' }
  const others = locales.filter((language) => language !== locale)
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('reply.act')}</Button>}
      title={t('reply.title')}
      description={t('reply.effect')}
      size="lg"
      schema={answerQuestionInput}
      action={answer}
      values={{
        tenderId,
        questionId,
        version,
        locale,
        published: { ...blank, [locale]: question.text },
        answer: blank,
      }}
      draftKey={draftKey}
      submit={t('reply.publish')}
      done={t('reply.done')}
    >
      {({ field }) => {
        const pair = (language: Locale, isOptional: boolean) => (
          <div key={language} className="stack gap-4">
            <TextArea
              {...field(`published.${language}`)}
              label={`${t('reply.published')} (${t(`language.${language}`)})`}
              {...(isOptional ? { optional: true } : { hint: t('reply.publishedHint') })}
              lang={language}
              rows={3}
            />
            <TextArea
              {...field(`answer.${language}`)}
              label={`${t('reply.answer')} (${t(`language.${language}`)})`}
              optional={isOptional}
              lang={language}
              rows={5}
            />
          </div>
        )
        return (
          <>
            {pair(locale, false)}
            <details>
              <summary className="min-h-6 cursor-pointer font-bold">{t('reply.languages')}</summary>
              <div className="stack mt-3">
                <p className="text-ink-2">{t('reply.languagesHint')}</p>
                {others.map((language) => pair(language, true))}
              </div>
            </details>
          </>
        )
      }}
    </FormDialog>
  )
}
