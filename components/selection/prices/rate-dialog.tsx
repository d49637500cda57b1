'use client'

import { useTranslations } from 'next-intl'
import { DateInput } from '@/components/forms/date-input'
import { FormDialog } from '@/components/forms/form-dialog'
import { NumberInput } from '@/components/forms/number-input'
import { TextInput } from '@/components/forms/text-input'
import { Button } from '@/components/ui/button'
import { setExchangeRateInput } from '@/lib/selection/prices/price-schema'
import type { CurrencyRow } from '@/lib/selection/prices/prices-view'
import type { PriceActions } from './price-actions'

type RateDialogProps = {
  readonly tenderId: string
  /** The tender's currency. */
  readonly own: string
  readonly row: CurrencyRow
  readonly setRate: PriceActions['setRate']
}

/** Sets the rate of one currency. */
export function RateDialog({ tenderId, own, row, setRate }: RateDialogProps) {
  const t = useTranslations('prices.rates')
  const { currency, exchange, offers } = row
  return (
    <FormDialog
      trigger={<Button size="sm">{t(exchange ? 'change' : 'set')}</Button>}
      title={t('dialog', { currency })}
      size="sm"
      schema={setExchangeRateInput}
      action={setRate}
      values={{
        tenderId,
        currency,
        rate: exchange?.rate ?? 0,
        source: exchange?.source ?? '',
        on: exchange?.on ?? '',
        seen: offers.map(({ bidId, version }) => ({ bidId, version })),
      }}
      submit={t('save')}
      done={t('done', { currency })}
    >
      {(form) => {
        const rate = form.choice('rate')
        return (
          <>
            <NumberInput
              {...rate}
              value={rate.value === 0 ? null : rate.value}
              label={t('rate', { own, currency })}
              suffix={own}
            />
            <TextInput {...form.field('source')} label={t('source')} hint={t('sourceHint')} />
            <DateInput {...form.field('on')} label={t('on')} />
          </>
        )
      }}
    </FormDialog>
  )
}
