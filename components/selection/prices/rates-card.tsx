import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import type { CurrencyRow, PricesView } from '@/lib/selection/prices/prices-view'
import { rateSource, rateText } from './offer-texts'
import type { PriceActions } from './price-actions'
import { RateDialog } from './rate-dialog'

type RatesCardProps = { readonly view: PricesView; readonly setRate: PriceActions['setRate'] }

/** The rate of every other currency, once for all offers in it. */
export function RatesCard({ view, setRate }: RatesCardProps) {
  const t = useTranslations('prices.rates')
  if (view.currencies.length === 0) return null
  return (
    <Card id="rates" title={t('title')} subtitle={t('lead')} level={3}>
      <ul className="stack gap-4">
        {view.currencies.map((row) => (
          <li key={row.currency} className="stack gap-1.5">
            <Rate row={row} own={view.currency} />
            {view.canCheck && (
              <div>
                <RateDialog
                  tenderId={view.tenderId}
                  own={view.currency}
                  row={row}
                  setRate={setRate}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Rate({ row, own }: { readonly row: CurrencyRow; readonly own: string }) {
  const t = useTranslations('prices')
  const locale = useLocale()
  const { currency, exchange, offers } = row
  const letters = new Intl.ListFormat(locale).format(offers.map(({ letter }) => letter))
  return (
    <div>
      <p className="font-bold">
        {exchange
          ? t('rates.one', { currency, rate: rateText(exchange.rate, locale), own })
          : t('rates.missing', { currency })}
      </p>
      {exchange && <p className="text-ink-2">{rateSource(exchange, t, locale)}</p>}
      <p className="text-ink-2">{t('rates.bids', { letters, count: offers.length })}</p>
    </div>
  )
}
