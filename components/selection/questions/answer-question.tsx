'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
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
export function AnswerQuestion(props: AnswerQuestionProps) {
  const t = useTranslations('opening.questions.reply')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title')}
      description={t('effect')}
      size="lg"
    >
      <AnswerForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function AnswerForm({
  tenderId,
  question,
  draftKey,
  answer,
  close,
}: AnswerQuestionProps & { readonly close: () => void }) {
  const t = useTranslations('opening.questions')
  const { id: questionId, version, locale } = question
  const blank = { en: '', pt: '', fr: '' }
  const form = useServerForm(answerQuestionInput, answer, {
    values: {
      tenderId,
      questionId,
      version,
      locale,
      published: { ...blank, [locale]: question.text },
      answer: blank,
    },
    draftKey,
    onSaved: () => {
      showToast({ title: t('reply.done'), tone: 'good' })
      close()
    },
  })
  const others = locales.filter((language) => language !== locale)
  const pair = (language: Locale, isOptional: boolean) => (
    <div key={language} className="stack gap-4">
      <TextArea
        {...form.field(`published.${language}`)}
        label={`${t('reply.published')} (${t(`language.${language}`)})`}
        {...(isOptional ? { optional: true } : { hint: t('reply.publishedHint') })}
        lang={language}
        rows={3}
      />
      <TextArea
        {...form.field(`answer.${language}`)}
        label={`${t('reply.answer')} (${t(`language.${language}`)})`}
        optional={isOptional}
        lang={language}
        rows={5}
      />
    </div>
  )
  return (
    <Form form={form} label={t('reply.title')}>
      {pair(locale, false)}
      <details>
        <summary className="min-h-6 cursor-pointer font-bold">{t('reply.languages')}</summary>
        <div className="stack mt-3">
          <p className="text-ink-2">{t('reply.languagesHint')}</p>
          {others.map((language) => pair(language, true))}
        </div>
      </details>
      <div>
        <SubmitButton pending={form.pending}>{t('reply.publish')}</SubmitButton>
      </div>
    </Form>
  )
}
