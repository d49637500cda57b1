import { useFormatter, useLocale, useTranslations } from 'next-intl'
import type { OfferDraft } from '../../../lib/selection/applications/draft-schema'
import { minorOf } from '../../../lib/selection/applications/offer-rules'
import { moneyText } from '../../ui/money-text'
import { SimpleTable } from '../../ui/table/simple-table'

/** The offer as it will be sealed, line by line. What cannot be read shows as it was typed. */
export function OfferTable({ offer }: { readonly offer: OfferDraft | null }) {
  const t = useTranslations('applications.price')
  const format = useFormatter()
  const locale = useLocale()
  if (!offer) return <p className="text-ink-2">{t('none')}</p>
  const amount = (typed: number | string | null) => {
    const minor = minorOf(typed, offer.currency)
    return minor === null ? String(typed ?? '–') : moneyText(locale)(minor, offer.currency)
  }
  const basis = offer.taxBasis === '' ? '' : t(offer.taxBasis)
  const rate = offer.taxPercent === null ? '' : t('rate', { rate: String(offer.taxPercent) })
  return (
    <div className="stack gap-3">
      <SimpleTable
        caption={t('lines')}
        captionHidden
        scroll
        columns={[
          { id: 'description', label: t('description') },
          { id: 'quantity', label: t('quantity'), numeric: true },
          { id: 'unit', label: t('unit'), numeric: true },
          { id: 'amount', label: t('amount'), numeric: true },
        ]}
        rows={offer.lines.map(({ description, quantity, unit, amount: stated }, index) => ({
          id: String(index),
          cells: {
            description,
            quantity: typeof quantity === 'number' ? format.number(quantity) : (quantity ?? '–'),
            unit: amount(unit),
            amount: amount(stated),
          },
        }))}
        totals={{ description: t('total'), amount: amount(offer.total) }}
      />
      <p className="text-ink-2">{[basis, rate].filter(Boolean).join(' · ')}</p>
    </div>
  )
}
