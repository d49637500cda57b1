import { useLocale, useTranslations } from 'next-intl'
import { BidBadge } from '@/components/ui/bid-badge'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { dateText } from '@/components/ui/date-text'
import { EmptyState } from '@/components/ui/empty-state'
import { moneyText } from '@/components/ui/money-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { PriceRow, PricesView } from '@/lib/selection/prices/prices-view'
import { CheckPriceDialog } from './check-price-dialog'
import { LinesDialog } from './lines-dialog'
import { arithmeticText, rateText, taxText } from './offer-texts'
import type { PriceActions } from './price-actions'

type OffersCardProps = { readonly view: PricesView; readonly check: PriceActions['check'] }

/** Every opened price as read out, what its own numbers come to, and what it is compared at. */
export function OffersCard({ view, check }: OffersCardProps) {
  const t = useTranslations('prices')
  const columns = [
    { id: 'bid', label: t('offers.bid') },
    { id: 'offered', label: t('offers.offered'), numeric: true },
    { id: 'arithmetic', label: t('offers.arithmetic') },
    { id: 'corrected', label: t('offers.corrected'), numeric: true },
    { id: 'compared', label: t('offers.compared'), numeric: true },
    { id: 'act', label: t('offers.act') },
  ]
  return (
    <Card id="offers" title={t('offers.title')} subtitle={t('offers.lead')} flush>
      {view.rows.length === 0 ? (
        <EmptyState title={t('offers.empty')}>{t('offers.emptyBody')}</EmptyState>
      ) : (
        <SimpleTable
          caption={t('offers.title')}
          captionHidden
          scroll
          columns={columns}
          rows={view.rows.map((row) => ({
            id: row.bidId,
            cells: {
              bid: <Bid row={row} />,
              offered: <Offered row={row} />,
              arithmetic: <Arithmetic row={row} />,
              corrected: <Corrected row={row} />,
              compared: <Compared row={row} view={view} />,
              act: <Act row={row} view={view} check={check} />,
            },
          }))}
        />
      )}
    </Card>
  )
}

type RowProps = { readonly row: PriceRow }

function Bid({ row }: RowProps) {
  return (
    <span className="flex items-center gap-2.5">
      <BidBadge
        letter={row.letter}
        state={row.state === 'price_rejected' ? 'knocked-out' : 'plain'}
      />
      <span className="min-w-28 [overflow-wrap:anywhere]">{row.name}</span>
    </span>
  )
}

function Offered({ row }: RowProps) {
  const t = useTranslations('prices')
  const locale = useLocale()
  return (
    <Two
      first={moneyText(locale)(row.offeredMinor, row.currency)}
      second={taxText(row, t, locale)}
    />
  )
}

function Arithmetic({ row }: RowProps) {
  const t = useTranslations('prices')
  const locale = useLocale()
  const text = arithmeticText(row, t, locale)
  if (row.arithmetic.lines.length === 0) return <span className="text-ink-3">{text}</span>
  return (
    <span className="inline-grid justify-items-start gap-1">
      <Chip tone={row.arithmetic.isRight ? 'good' : 'caution'}>{text}</Chip>
      <LinesDialog letter={row.letter} currency={row.currency} arithmetic={row.arithmetic} />
    </span>
  )
}

function Corrected({ row }: RowProps) {
  const t = useTranslations('prices')
  const locale = useLocale()
  if (row.correctedMinor === null)
    return <span className="text-ink-3">{t('offers.unchecked')}</span>
  const isAsOffered = row.correctedMinor === row.offeredMinor
  return (
    <Two
      first={
        isAsOffered ? t('offers.asOffered') : moneyText(locale)(row.correctedMinor, row.currency)
      }
      second={row.correctionReason}
    />
  )
}

function Compared({ row, view }: RowProps & { readonly view: PricesView }) {
  const t = useTranslations('prices')
  const locale = useLocale()
  if (row.comparedMinor === null) return <span className="text-ink-3">{t('offers.unchecked')}</span>
  const { exchange } = row
  return (
    <Two
      first={<strong>{moneyText(locale)(row.comparedMinor, view.currency)}</strong>}
      second={
        exchange &&
        t('offers.at', {
          rate: rateText(exchange.rate, locale),
          source: exchange.source,
          day: dateText(locale).day(exchange.on),
        })
      }
    />
  )
}

function Act({ row, view, check }: RowProps & OffersCardProps) {
  const t = useTranslations('prices')
  const locale = useLocale()
  return (
    <span className="inline-grid justify-items-start gap-1">
      {row.checkedAt && (
        <span className="text-ink-2 text-xs">
          {t('offers.checkedBy', {
            name: row.checkedBy,
            when: dateText(locale).minute(row.checkedAt, view.timeZone),
          })}
        </span>
      )}
      {view.canCheck && (
        <CheckPriceDialog
          tenderId={view.tenderId}
          row={row}
          needsRate={row.currency !== view.currency && row.exchange === null}
          check={check}
        />
      )}
    </span>
  )
}

/** A figure with what explains it beneath. */
function Two({
  first,
  second,
}: {
  readonly first: React.ReactNode
  readonly second?: React.ReactNode
}) {
  return (
    <span className="inline-grid gap-0.5">
      <span className="whitespace-nowrap">{first}</span>
      {second && <span className="max-w-56 text-ink-2 text-xs">{second}</span>}
    </span>
  )
}
