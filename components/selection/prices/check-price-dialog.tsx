'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { NumberInput } from '@/components/forms/number-input'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { useServerForm } from '@/components/forms/use-server-form'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { moneyText } from '@/components/ui/money-text'
import { Notice } from '@/components/ui/notice'
import { showToast } from '@/components/ui/toast'
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
export function CheckPriceDialog(props: CheckPriceDialogProps) {
  const { row, needsRate } = props
  const t = useTranslations('prices.check')
  const [isOpen, setOpen] = useState(false)
  return (
    <Dialog
      trigger={
        <Button
          size="sm"
          aria-label={t(row.checkedAt ? 'againOf' : 'title', { letter: row.letter })}
        >
          {t(row.checkedAt ? 'again' : 'act')}
        </Button>
      }
      open={isOpen}
      onOpenChange={setOpen}
      title={t('title', { letter: row.letter })}
    >
      {needsRate ? (
        <Notice tone="caution">{t('rateFirst', { currency: row.currency })}</Notice>
      ) : (
        <CheckForm {...props} close={() => setOpen(false)} />
      )}
    </Dialog>
  )
}

function CheckForm({ tenderId, row, check, close }: CheckPriceDialogProps & { close: () => void }) {
  const t = useTranslations('prices')
  const locale = useLocale()
  const money = (minor: number) => moneyText(locale)(minor, row.currency)
  const form = useServerForm(checkPriceInput, check, {
    values: valuesOf(tenderId, row),
    onSaved: () => {
      showToast({ title: t('check.done', { letter: row.letter }), tone: 'good' })
      close()
    },
  })
  const corrected = form.choice('corrected')
  const tax = form.choice('taxPercent')
  return (
    <Form form={form} label={t('check.title', { letter: row.letter })}>
      <p>
        {t('check.offered', {
          amount: money(row.offeredMinor),
          basis: taxText(row, t, locale),
        })}
      </p>
      {!row.arithmetic.isRight && (
        <Notice tone="caution">
          {t('check.expected', { amount: money(row.arithmetic.expectedMinor) })}
        </Notice>
      )}
      <NumberInput
        {...corrected}
        label={t('check.corrected')}
        hint={t('check.correctedHint')}
        suffix={row.currency}
        optional
      />
      <NumberInput
        {...tax}
        label={t('check.taxPercent')}
        hint={t('check.taxHint')}
        suffix="%"
        optional
      />
      <TextArea
        {...form.field('reason')}
        label={t('check.reason')}
        hint={t('check.reasonHint')}
        rows={3}
        optional
      />
      <div>
        <SubmitButton pending={form.pending}>{t('check.save')}</SubmitButton>
      </div>
    </Form>
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
