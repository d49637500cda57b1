import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/frame/client-messages'
import { CombineCard } from '@/components/selection/prices/combine-card'
import { CombinedCard } from '@/components/selection/prices/combined-card'
import { LowPriceCard } from '@/components/selection/prices/low-price-card'
import { OffersCard } from '@/components/selection/prices/offers-card'
import { QuotesCard } from '@/components/selection/prices/quotes-card'
import { RatesCard } from '@/components/selection/prices/rates-card'
import { SensitivityCard } from '@/components/selection/prices/sensitivity-card'
import { Card } from '@/components/ui/card'
import { openView } from '@/lib/platform/open-view'
import { getPrices } from '@/lib/selection/prices/get-prices'
import { getQuotes } from '@/lib/selection/prices/get-quotes'
import type { PricesView } from '@/lib/selection/prices/prices-view'
import {
  answerLowPriceAction,
  askLowPriceAction,
  checkPriceAction,
  combinePricesAction,
  decideLowPriceAction,
  enterQuoteAction,
  removeQuoteAction,
  setExchangeRateAction,
} from './actions'

type Props = { readonly params: Promise<{ tenderId: string }> }

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('prices')
  return { title: t('tab') }
}

/** The prices of a tender: read out, checked, asked about, and combined with quality. */
export default async function PricesPage({ params }: Props) {
  const { tenderId } = await params
  const view = await openView(await getPrices({ tenderId }))
  return (
    <ClientMessages areas={['prices', 'procedure', 'charts']}>
      <div className="stack gap-6 max-md:gap-4">
        {view.combined && <CombinedCard view={view.combined} />}
        {view.procedure === 'formal' ? <Formal view={view} /> : <Light tenderId={tenderId} />}
        {view.sensitivity && <SensitivityCard view={view} sensitivity={view.sensitivity} />}
      </div>
    </ClientMessages>
  )
}

async function Light({ tenderId }: { readonly tenderId: string }) {
  const quotes = await openView(await getQuotes({ tenderId }))
  return (
    <QuotesCard view={quotes} actions={{ enter: enterQuoteAction, remove: removeQuoteAction }} />
  )
}

function Formal({ view }: { readonly view: PricesView }) {
  return (
    <>
      <OffersCard view={view} check={checkPriceAction} />
      <div className="grid items-start gap-6 max-md:gap-4 lg:grid-cols-2">
        <Basis view={view} />
        <RatesCard view={view} setRate={setExchangeRateAction} />
        {view.state === 'financial_opened' && (
          <CombineCard view={view} combine={combinePricesAction} />
        )}
      </div>
      <LowPriceCard
        view={view}
        actions={{
          ask: askLowPriceAction,
          answer: answerLowPriceAction,
          decide: decideLowPriceAction,
        }}
      />
    </>
  )
}

/** In what prices are compared, and how they are rounded. */
async function Basis({ view }: { readonly view: PricesView }) {
  const t = await getTranslations('prices')
  const { currency, terms } = view
  return (
    <Card title={t('basis.title')} level={3}>
      <div className="stack gap-2">
        <p>{t(terms?.isTaxIncluded ? 'basis.included' : 'basis.excluded', { currency })}</p>
        <p className="text-ink-2">{t('basis.rounding')}</p>
        {!view.combined && <p className="text-ink-2">{t('combined.withheld')}</p>}
      </div>
    </Card>
  )
}
