'use client'

import { useLocale, useTranslations } from 'next-intl'
import { FormDialog } from '@/components/forms/form-dialog'
import { NumberInput } from '@/components/forms/number-input'
import { TextArea } from '@/components/forms/text-area'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { moneyText } from '@/components/ui/money-text'
import { Notice } from '@/components/ui/notice'
import { majorFrom } from '@/lib/selection/prices/amount-rules'
import { type CheckPriceInput, checkPriceInput } from '@/lib/selection/prices/price-schema'
import type { PriceRow } from '@/lib/selection/prices/prices-view'
import { taxText } from './offer-texts'
import type { PriceActions } from './price-actions'

type CheckPriceDialogProps = {
  readonly tenderId: string
  readonly row: PriceRow
  /** No rate is set for its currency yet. */
  readonly needsRate: boolean
  readonly check: PriceActions['check']
}

/** Puts on record what one price comes to. */
export function CheckPriceDialog({ tenderId, row, needsRate, check }: CheckPriceDialogProps) {
  const t = useTranslations('prices.check')
  const prices = useTranslations('prices')
  const locale = useLocale()
  const money = (minor: number) => moneyText(locale)(minor, row.currency)
  const title = t('title', { letter: row.letter })
  const trigger = (
    <Button size="sm" aria-label={row.checkedAt ? t('againOf', { letter: row.letter }) : title}>
      {t(row.checkedAt ? 'again' : 'act')}
    </Button>
  )
  if (needsRate)
    return (
      <Dialog trigger={trigger} title={title}>
        <Notice tone="caution">{t('rateFirst', { currency: row.currency })}</Notice>
      </Dialog>
    )
  return (
    <FormDialog
      trigger={trigger}
      title={title}
      schema={checkPriceInput}
      action={check}
      values={valuesOf(tenderId, row)}
      submit={t('save')}
      done={t('done', { letter: row.letter })}
    >
      {(form) => (
        <>
          <p>
            {t('offered', {
              amount: money(row.offeredMinor),
              basis: taxText(row, prices, locale),
            })}
          </p>
          {!row.arithmetic.isRight && (
            <Notice tone="caution">
              {t('expected', { amount: money(row.arithmetic.expectedMinor) })}
            </Notice>
          )}
          <NumberInput
            {...form.choice('corrected')}
            label={t('corrected')}
            hint={t('correctedHint')}
            suffix={row.currency}
            optional
          />
          <NumberInput
            {...form.choice('taxPercent')}
            label={t('taxPercent')}
            hint={t('taxHint')}
            suffix="%"
            optional
          />
          <TextArea
            {...form.field('reason')}
            label={t('reason')}
            hint={t('reasonHint')}
            rows={3}
            optional
          />
        </>
      )}
    </FormDialog>
  )
}

function valuesOf(tenderId: string, row: PriceRow): CheckPriceInput {
  const isCorrected = row.correctedMinor !== null && row.correctedMinor !== row.offeredMinor
  return {
    tenderId,
    bidId: row.bidId,
    version: row.version,
    corrected: isCorrected ? majorFrom(row.correctedMinor ?? 0, row.currency) : null,
    taxPercent: row.taxRate === null ? null : row.taxRate / 100,
    reason: row.correctionReason,
  }
}
