'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { DateInput } from '@/components/forms/date-input'
import { Form } from '@/components/forms/form'
import { NumberInput } from '@/components/forms/number-input'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
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
export function RateDialog(props: RateDialogProps) {
  const { row } = props
  const t = useTranslations('prices.rates')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={<Button size="sm">{t(row.exchange ? 'change' : 'set')}</Button>}
      open={isOpen}
      onOpenChange={setOpen}
      title={t('dialog', { currency: row.currency })}
      size="sm"
    >
      <RateForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

function RateForm({ tenderId, own, row, setRate, close }: RateDialogProps & { close: () => void }) {
  const t = useTranslations('prices.rates')
  const { currency, exchange, offers } = row
  const form = useServerForm(setExchangeRateInput, setRate, {
    values: {
      tenderId,
      currency,
      rate: exchange?.rate ?? 0,
      source: exchange?.source ?? '',
      on: exchange?.on ?? '',
      seen: offers.map(({ bidId, version }) => ({ bidId, version })),
    },
    onSaved: () => {
      showToast({ title: t('done', { currency }), tone: 'good' })
      close()
    },
  })
  const { value, ...rate } = form.choice('rate')
  return (
    <Form form={form} label={t('dialog', { currency })}>
      <NumberInput
        {...rate}
        value={value === 0 ? null : value}
        label={t('rate', { own, currency })}
        suffix={own}
      />
      <TextInput {...form.field('source')} label={t('source')} hint={t('sourceHint')} />
      <DateInput {...form.field('on')} label={t('on')} />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
