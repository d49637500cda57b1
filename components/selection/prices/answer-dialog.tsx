'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { answerLowPriceInput } from '@/lib/selection/prices/price-schema'
import type { LowPriceQueryView } from '@/lib/selection/prices/prices-view'
import type { PriceActions } from './price-actions'

type AnswerDialogProps = {
  readonly tenderId: string
  readonly query: LowPriceQueryView
  readonly letter: string
  readonly answer: PriceActions['answer']
}

/** Puts the bidder's answer on record. */
export function AnswerDialog({ tenderId, query, letter, answer }: AnswerDialogProps) {
  const t = useTranslations('prices.low.record')
  return (
    <FormDialog
      trigger={<Button>{t(query.answeredAt === null ? 'act' : 'change')}</Button>}
      title={t('title', { letter })}
      schema={answerLowPriceInput}
      action={answer}
      values={{ tenderId, queryId: query.id, version: query.version, answer: query.answer }}
      draftKey={`low-price-answer-${query.id}`}
      submit={t('act')}
      done={t('done')}
    >
      {(form) => <TextArea {...form.field('answer')} label={t('answer')} rows={8} />}
    </FormDialog>
  )
}
