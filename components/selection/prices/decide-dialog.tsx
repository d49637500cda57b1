'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { RadioCards } from '@/components/forms/radio-cards'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { decideLowPriceInput } from '@/lib/selection/prices/price-schema'
import type { LowPriceQueryView } from '@/lib/selection/prices/prices-view'
import type { PriceActions } from './price-actions'

type DecideDialogProps = {
  readonly tenderId: string
  readonly query: LowPriceQueryView
  readonly letter: string
  readonly decide: PriceActions['decide']
}

const decisions = ['accepted', 'rejected'] as const

/** The committee's word on a low price, with what follows from it. */
export function DecideDialog({ tenderId, query, letter, decide }: DecideDialogProps) {
  const t = useTranslations('prices.low.decide')
  return (
    <FormDialog
      trigger={<Button variant="primary">{t('act')}</Button>}
      title={t('title', { letter })}
      description={t('effect')}
      schema={decideLowPriceInput}
      action={decide}
      values={{ tenderId, queryId: query.id, version: query.version, decision: '', reason: '' }}
      submit={t('act')}
      done={t('done')}
    >
      {(form) => (
        <>
          <RadioCards
            {...form.choice('decision')}
            label={t('decision')}
            columns={1}
            options={decisions.map((value) => ({ value, label: t(value) }))}
          />
          <TextArea {...form.field('reason')} label={t('reason')} hint={t('reasonHint')} rows={4} />
        </>
      )}
    </FormDialog>
  )
}
