'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { NumberInput } from '@/components/forms/number-input'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { showToast } from '@/components/ui/toast'
import { majorFrom } from '@/lib/selection/prices/amount-rules'
import type { QuotesView } from '@/lib/selection/prices/get-quotes'
import { type EnterQuoteInput, enterQuoteInput } from '@/lib/selection/prices/price-schema'
import type { QuoteActions } from './price-actions'

type QuoteDialogProps = {
  readonly view: Pick<QuotesView, 'tenderId' | 'currency' | 'isTaxIncluded'>
  readonly bid: QuotesView['bids'][number]
  readonly enter: QuoteActions['enter']
}

/** Enters or changes what one bidder asks. */
export function QuoteDialog(props: QuoteDialogProps) {
  const { name, quote } = props.bid
  const t = useTranslations('prices.quotes')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={
        <Button size="sm" aria-label={t(quote ? 'changeFor' : 'enterFor', { name })}>
          {t(quote ? 'change' : 'enter')}
        </Button>
      }
      open={isOpen}
      onOpenChange={setOpen}
      title={t('dialog', { name })}
      size="sm"
    >
      <QuoteForm {...props} close={() => setOpen(false)} />
    </Dialog>
  )
}

const bases = ['included', 'excluded'] as const

function QuoteForm({ view, bid, enter, close }: QuoteDialogProps & { close: () => void }) {
  const t = useTranslations('prices.quotes')
  const form = useServerForm(enterQuoteInput, enter, {
    values: valuesOf(view, bid),
    onSaved: () => {
      showToast({ title: t('saved', { name: bid.name }), tone: 'good' })
      close()
    },
  })
  const { value, ...amount } = form.choice('amount')
  return (
    <Form form={form} label={t('dialog', { name: bid.name })}>
      <NumberInput
        {...amount}
        value={value === 0 ? null : value}
        label={t('amount')}
        suffix={view.currency}
      />
      <RadioCards
        {...form.choice('taxBasis')}
        label={t('taxBasis')}
        columns={2}
        options={bases.map((basis) => ({ value: basis, label: t(basis) }))}
      />
      <NumberInput {...form.choice('taxPercent')} label={t('taxPercent')} suffix="%" optional />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}

function valuesOf(
  { tenderId, currency, isTaxIncluded }: QuoteDialogProps['view'],
  { bidId, quote }: QuoteDialogProps['bid'],
): EnterQuoteInput {
  const basis = quote?.isTaxIncluded ?? isTaxIncluded
  const taxRate = quote?.taxRate ?? null
  return {
    tenderId,
    bidId,
    version: quote?.version ?? 0,
    amount: quote ? majorFrom(quote.offeredMinor, currency) : 0,
    taxBasis: basis ? 'included' : 'excluded',
    taxPercent: taxRate === null ? null : taxRate / 100,
  }
}
