'use client'

import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '@/components/charts/number-text'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import { moneyText } from '@/components/ui/money-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { ArithmeticCheck } from '@/lib/selection/prices/arithmetic-rules'

type LinesDialogProps = {
  readonly letter: string
  readonly currency: string
  readonly arithmetic: ArithmeticCheck
}

/** The lines of an offer beside what they come to. */
export function LinesDialog({ letter, ...lines }: LinesDialogProps) {
  const t = useTranslations('prices.lines')
  return (
    <Dialog
      trigger={
        <Button size="sm" variant="quiet">
          {t('show')}
        </Button>
      }
      title={t('title', { letter })}
      size="lg"
    >
      <PriceLines caption={t('title', { letter })} {...lines} />
    </Dialog>
  )
}

type PriceLinesProps = Omit<LinesDialogProps, 'letter'> & { readonly caption: string }

function PriceLines({ caption, currency, arithmetic }: PriceLinesProps) {
  const t = useTranslations('prices.lines')
  const locale = useLocale()
  const money = (minor: number) => moneyText(locale)(minor, currency)
  const offered = arithmetic.expectedMinor + arithmetic.differenceMinor
  return (
    <SimpleTable
      caption={caption}
      captionHidden
      scroll
      columns={[
        { id: 'description', label: t('description') },
        { id: 'quantity', label: t('quantity'), numeric: true },
        { id: 'unit', label: t('unit'), numeric: true },
        { id: 'amount', label: t('amount'), numeric: true },
        { id: 'expected', label: t('expected'), numeric: true },
        { id: 'difference', label: t('difference'), numeric: true },
      ]}
      rows={arithmetic.lines.map((line, index) => ({
        id: `${index}`,
        cells: {
          description: line.description,
          quantity: numberText(locale).plain(line.quantity),
          unit: money(line.unitMinor),
          amount: money(line.amountMinor),
          expected: money(line.expectedMinor),
          difference: (
            <Difference minor={line.differenceMinor} text={money(line.differenceMinor)} />
          ),
        },
      }))}
      totals={{
        description: t('total'),
        amount: money(offered),
        expected: money(arithmetic.expectedMinor),
        difference: (
          <Difference minor={arithmetic.differenceMinor} text={money(arithmetic.differenceMinor)} />
        ),
      }}
    />
  )
}

function Difference({ minor, text }: { readonly minor: number; readonly text: string }) {
  return minor === 0 ? <span className="text-ink-3">{text}</span> : <strong>{text}</strong>
}
