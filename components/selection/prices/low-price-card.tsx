import { useLocale, useTranslations } from 'next-intl'
import { numberText } from '@/components/charts/number-text'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { moneyText } from '@/components/ui/money-text'
import type { LowPriceCase, PricesView } from '@/lib/selection/prices/prices-view'
import type { LowPriceFigures } from '@/lib/selection/prices/stored-offer-schema'
import { AskDialog } from './ask-dialog'
import { LowPriceQuery } from './low-price-query'
import { percentText } from './offer-texts'
import type { PriceActions } from './price-actions'

type LowPriceCardProps = {
  readonly view: PricesView
  readonly actions: Pick<PriceActions, 'ask' | 'answer' | 'decide'>
}

/** Which prices must be explained and why, what was asked, answered and decided. It stays on record. */
export function LowPriceCard({ view, actions }: LowPriceCardProps) {
  const t = useTranslations('prices.low')
  const locale = useLocale()
  const { terms } = view
  if (!terms || view.rows.length === 0) return null
  return (
    <Card
      id="low-prices"
      title={t('title')}
      subtitle={t('lead', {
        mean: percentText(terms.lowBelowMean, locale),
        next: percentText(terms.lowBelowNext, locale),
      })}
    >
      <div className="stack gap-6">
        <p className="text-ink-2 empty:hidden">{standText(view, t)}</p>
        {view.lowPrices.map((found) => (
          <Case key={found.bidId} found={found} view={view} actions={actions} />
        ))}
      </div>
    </Card>
  )
}

function standText(view: PricesView, t: (key: 'waiting' | 'alone' | 'none') => string) {
  if (view.obstacles.uncheckedPrices > 0) return t('waiting')
  if (view.rows.length === 1) return t('alone')
  return view.lowPrices.some(({ finding }) => finding !== null) ? null : t('none')
}

const tones = { unasked: 'caution', asked: 'caution', accepted: 'good', rejected: 'bad' } as const

function Case({ found, view, actions }: LowPriceCardProps & { readonly found: LowPriceCase }) {
  const t = useTranslations('prices.low')
  const { bidId, letter, name, finding, standing } = found
  return (
    <section aria-label={t('case', { letter, name })} className="stack gap-3">
      <h3 className="flex flex-wrap items-center gap-2">
        {t('case', { letter, name })}
        {standing && <Chip tone={tones[standing]}>{t(`standing.${standing}`)}</Chip>}
      </h3>
      {finding ? (
        <Finding figures={finding} currency={view.currency} />
      ) : (
        view.obstacles.uncheckedPrices === 0 && <p className="text-ink-2">{t('gone')}</p>
      )}
      {found.queries.map((query) => (
        <LowPriceQuery key={query.id} query={query} letter={letter} view={view} actions={actions} />
      ))}
      {standing === 'unasked' && view.canCheck && (
        <div>
          <AskDialog
            tenderId={view.tenderId}
            bidId={bidId}
            letter={letter}
            timeZone={view.timeZone}
            ask={actions.ask}
          />
        </div>
      )}
    </section>
  )
}

type FindingProps = { readonly figures: LowPriceFigures; readonly currency: string }

/** The figures behind a finding: which rule, by how much, against what. */
function Finding({ figures, currency }: FindingProps) {
  const t = useTranslations('prices.low')
  const locale = useLocale()
  const money = (minor: number | null) => (minor === null ? '' : moneyText(locale)(minor, currency))
  return (
    <ul className="stack gap-1">
      <li>{t('price', { amount: money(figures.priceMinor) })}</li>
      {figures.rules.map(({ rule, share, threshold }) => (
        <li key={rule}>
          {t(rule, {
            share: numberText(locale).percent(share),
            amount: money(rule === 'below-mean' ? figures.meanMinor : figures.nextMinor),
            threshold: percentText(threshold, locale),
          })}
        </li>
      ))}
    </ul>
  )
}
