import { useLocale, useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { ButtonLink } from '@/components/ui/button-link'
import { Card } from '@/components/ui/card'
import { moneyText } from '@/components/ui/money-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { QuotesView } from '@/lib/selection/prices/get-quotes'
import { taxText } from './offer-texts'
import type { QuoteActions } from './price-actions'
import { QuoteDialog } from './quote-dialog'
import { RemoveQuoteButton } from './remove-quote-button'

type QuotesCardProps = {
  readonly view: QuotesView
  readonly actions: QuoteActions
  /** Where the ranking stands, if not on the same page. */
  readonly rankingHref?: string
}

/** The quotes of a light procedure, each entered and changed where it stands. */
export function QuotesCard({ view, actions, rankingHref }: QuotesCardProps) {
  const t = useTranslations('prices')
  const locale = useLocale()
  const { tenderId, canEdit, hasTerms } = view
  const hasQuotes = view.bids.some(({ quote }) => quote !== null)
  if (view.bids.length === 0) return null
  return (
    <Card
      id="quotes"
      title={t('quotes.title')}
      subtitle={t(hasTerms ? 'quotes.lead' : 'quotes.termsMissing')}
      actions={
        hasTerms
          ? rankingHref &&
            hasQuotes &&
            view.canSeeRanking && <ButtonLink href={rankingHref}>{t('quotes.ranking')}</ButtonLink>
          : canEdit && (
              <ButtonLink href={`/selection/tenders/${tenderId}/procedure`}>
                {t('quotes.toTerms')}
              </ButtonLink>
            )
      }
      flush
    >
      <SimpleTable
        caption={t('quotes.title')}
        captionHidden
        scroll
        columns={[
          { id: 'bid', label: t('offers.bid') },
          { id: 'amount', label: t('quotes.amount'), numeric: true },
          { id: 'compared', label: t('offers.compared'), numeric: true },
          ...(canEdit ? [{ id: 'act', label: t('quotes.change') }] : []),
        ]}
        rows={view.bids.map((bid) => ({
          id: bid.bidId,
          cells: {
            bid: <Name letter={bid.letter} name={bid.name} />,
            amount: bid.quote ? (
              <span className="inline-grid gap-0.5">
                {moneyText(locale)(bid.quote.offeredMinor, view.currency)}
                <span className="text-ink-2 text-xs">{taxText(bid.quote, t, locale)}</span>
              </span>
            ) : (
              <span className="text-ink-3">{t('quotes.none')}</span>
            ),
            compared: bid.quote && moneyText(locale)(bid.quote.comparedMinor, view.currency),
            act: (
              <span className="flex flex-wrap gap-2">
                <QuoteDialog view={view} bid={bid} enter={actions.enter} />
                {bid.quote && (
                  <RemoveQuoteButton
                    tenderId={tenderId}
                    bidId={bid.bidId}
                    name={bid.name}
                    version={bid.quote.version}
                    remove={actions.remove}
                  />
                )}
              </span>
            ),
          },
        }))}
      />
    </Card>
  )
}

function Name({ letter, name }: { readonly letter: string; readonly name: string }) {
  return (
    <span className="flex items-center gap-2.5">
      <BidBadge letter={letter} />
      <span className="min-w-28 [overflow-wrap:anywhere]">{name}</span>
    </span>
  )
}
