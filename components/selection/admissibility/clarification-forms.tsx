'use client'

import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { showToast } from '@/components/ui/toast'
import {
  answerClarificationInput,
  decideClarificationInput,
} from '@/lib/selection/admissibility/admissibility-schema'
import type { AdmissibilityActions } from './admissibility-actions'

type Query = { readonly queryId: string; readonly version: number }

type AnswerFormProps = { readonly query: Query; readonly action: AdmissibilityActions['answer'] }

/** Enters what the bidder answered. */
export function AnswerForm({ query, action }: AnswerFormProps) {
  const t = useTranslations('panel.admissibility.answer')
  const form = useServerForm(answerClarificationInput, action, {
    values: { ...query, answer: '' },
    onSaved: () => showToast({ title: t('saved'), tone: 'good' }),
  })
  return (
    <Form form={form} label={t('save')}>
      <TextArea {...form.field('answer')} label={t('label')} hint={t('hint')} rows={4} />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}

type DecisionFormProps = { readonly query: Query; readonly action: AdmissibilityActions['decide'] }

/** Decides what the answer, or silence, means. */
export function DecisionForm({ query, action }: DecisionFormProps) {
  const t = useTranslations('panel.admissibility.decide')
  const form = useServerForm(decideClarificationInput, action, {
    values: { ...query, decision: '', reason: '' },
    onSaved: () => showToast({ title: t('saved'), tone: 'good' }),
  })
  return (
    <Form form={form} label={t('save')}>
      <RadioCards
        {...form.choice('decision')}
        label={t('legend')}
        options={[
          { value: 'accepted', label: t('accepted') },
          { value: 'rejected', label: t('rejected'), hint: t('rejectedHint') },
        ]}
      />
      <TextArea {...form.field('reason')} label={t('reason')} rows={3} />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
