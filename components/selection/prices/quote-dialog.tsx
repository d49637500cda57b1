'use client'

import { useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { NumberInput } from '@/components/forms/number-input'
import { RadioCards } from '@/components/forms/radio-cards'
import { Button } from '@/components/ui/button'
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
export function QuoteDialog({ view, bid, enter }: QuoteDialogProps) {
  const { name, quote } = bid
  const t = useTranslations('prices.quotes')
  return (
    <FormDialog
      trigger={
        <Button size="sm" aria-label={t(quote ? 'changeFor' : 'enterFor', { name })}>
          {t(quote ? 'change' : 'enter')}
        </Button>
      }
      title={t('dialog', { name })}
      size="sm"
      schema={enterQuoteInput}
      action={enter}
      values={valuesOf(view, bid)}
      submit={t('save')}
      done={t('saved', { name })}
    >
      {(form) => {
        const amount = form.choice('amount')
        return (
          <>
            <NumberInput
              {...amount}
              value={amount.value === 0 ? null : amount.value}
              label={t('amount')}
              suffix={view.currency}
            />
            <RadioCards
              {...form.choice('taxBasis')}
              label={t('taxBasis')}
              columns={2}
              options={bases.map((basis) => ({ value: basis, label: t(basis) }))}
            />
            <NumberInput
              {...form.choice('taxPercent')}
              label={t('taxPercent')}
              suffix="%"
              optional
            />
          </>
        )
      }}
    </FormDialog>
  )
}

const bases = ['included', 'excluded'] as const

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
