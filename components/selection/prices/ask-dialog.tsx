'use client'

import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/forms/date-input'
import { FormDialog } from '@/components/forms/form-dialog'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { askLowPriceInput } from '@/lib/selection/prices/price-schema'
import type { PriceActions } from './price-actions'

type AskDialogProps = {
  readonly tenderId: string
  readonly bidId: string
  readonly letter: string
  readonly timeZone: string
  readonly ask: PriceActions['ask']
}

/** Asks a bidder to explain a low price. */
export function AskDialog({ tenderId, bidId, letter, timeZone, ask }: AskDialogProps) {
  const t = useTranslations('prices.low.ask')
  return (
    <FormDialog
      trigger={<Button>{t('act')}</Button>}
      title={t('title', { letter })}
      schema={askLowPriceInput}
      action={ask}
      values={{ tenderId, bidId, question: '', dueAt: '' }}
      draftKey={`low-price-${bidId}`}
      submit={t('act')}
      done={t('done')}
    >
      {(form) => (
        <>
          <TextArea
            {...form.field('question')}
            label={t('question')}
            hint={t('questionHint')}
            rows={5}
          />
          <DateInput
            {...form.field('dueAt')}
            precision="minute"
            label={t('dueAt')}
            hint={t('dueHint', { zone: timeZone })}
          />
        </>
      )}
    </FormDialog>
  )
}
