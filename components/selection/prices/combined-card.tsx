import { useLocale, useTranslations } from 'next-intl'
import { ContributionBars } from '@/components/charts/contribution-bars'
import { BidBadge } from '@/components/ui/bid-badge'
import { Card } from '@/components/ui/card'
import { moneyText } from '@/components/ui/money-text'
import { Notice } from '@/components/ui/notice'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { ChartOrTable } from '@/components/ui/view-switch'
import type { CombinedRow, CombinedView } from '@/lib/selection/prices/combined-view-rules'
import { combinedBars } from './combined-bars'
import { percentText, scoreText } from './offer-texts'

type CombinedCardProps = { readonly view: CombinedView }

/** Quality and price together: a picture and a table of the same numbers, the formula and its defect, and how ties stand. */
export function CombinedCard({ view }: CombinedCardProps) {
  const t = useTranslations('prices.combined')
  const locale = useLocale()
  const ranked = view.rows.filter(({ rank }) => rank !== null)
  const title = t(view.hasPrices ? 'title' : 'qualityTitle')
  const subtitle = subtitleOf(view, t, locale)
  const footer = <Words view={view} rankedCount={ranked.length} />
  const table = <CombinedTable view={view} caption={title} />
  if (ranked.length === 0 || isPerPoint(view))
    return (
      <Card id="combined" title={title} subtitle={subtitle} footer={footer}>
        {table}
      </Card>
    )
  const bars = combinedBars(view, t)
  return (
    <ChartOrTable
      id="combined"
      title={title}
      subtitle={subtitle}
      chart={<ContributionBars view={bars} />}
      table={table}
      footer={footer}
    />
  )
}

const isPerPoint = ({ hasPrices, priceFormula }: CombinedView) =>
  hasPrices && priceFormula?.kind === 'price-per-quality-point'

type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

function subtitleOf(view: CombinedView, t: Say, locale: string): string {
  if (!view.hasPrices) return t('noPrices')
  if (isPerPoint(view)) return t('perPoint')
  return t('subtitle', {
    quality: percentText(view.qualityShare, locale),
    price: percentText(10_000 - view.qualityShare, locale),
  })
}

/** The formula in words with its known defect, and what is to be said of ties and of a field of one or none. */
function Words({ view, rankedCount }: CombinedCardProps & { readonly rankedCount: number }) {
  const t = useTranslations('prices.combined')
  const formulas = useTranslations('procedure.formulas')
  const kind = view.hasPrices ? view.priceFormula?.kind : undefined
  return (
    <div className="stack gap-3">
      <OutOfRanking rows={view.rows} />
      {rankedCount === 0 && <Notice tone="caution">{t('none')}</Notice>}
      {rankedCount === 1 && <p>{t('alone')}</p>}
      {view.hasOpenTie && <Notice tone="caution">{t('openTie')}</Notice>}
      {kind && (
        <p>
          <strong>{t('formula')}</strong> {formulas(`${kind}.how`)} {formulas(`${kind}.defect`)}
        </p>
      )}
    </div>
  )
}

/** Who is not in the ranking, and why; the picture has no bar for them. */
function OutOfRanking({ rows }: Pick<CombinedView, 'rows'>) {
  const t = useTranslations('prices.combined')
  const out = rows.filter(({ outReason }) => outReason !== null)
  if (out.length === 0) return null
  return (
    <ul className="stack gap-1.5">
      {out.map((row) => (
        <li key={row.bidId} className="flex flex-wrap items-center gap-2">
          <BidBadge letter={row.letter} state="knocked-out" />
          <span className="[overflow-wrap:anywhere]">{row.name}</span>
          <span className="text-ink-2">{row.outReason && t(`out.${row.outReason}`)}</span>
        </li>
      ))}
    </ul>
  )
}

function CombinedTable({ view, caption }: CombinedCardProps & { readonly caption: string }) {
  const t = useTranslations('prices.combined')
  const locale = useLocale()
  const money = moneyText(locale)
  const score = scoreText(locale, view.roundingDecimals)
  const columns = [
    { id: 'rank', label: t('rank'), numeric: true },
    { id: 'bid', label: t('bid') },
    { id: 'quality', label: t('quality'), numeric: true },
    ...(view.hasPrices ? [{ id: 'price', label: t('price'), numeric: true }] : []),
    ...(view.hasPrices && !isPerPoint(view)
      ? [{ id: 'points', label: t('points'), numeric: true }]
      : []),
    isPerPoint(view)
      ? { id: 'cost', label: t('cost'), numeric: true }
      : { id: 'total', label: t('total'), numeric: true },
  ]
  const ranks = view.rows.map(({ rank }) => rank)
  return (
    <SimpleTable
      caption={caption}
      captionHidden
      scroll
      columns={columns}
      rows={view.rows.map((row) => ({
        id: row.bidId,
        header: 'bid',
        cells: {
          rank: row.rank,
          bid: <Bid row={row} isTied={isTied(row, ranks)} />,
          quality: score(row.quality),
          price: row.comparedMinor !== null && money(row.comparedMinor, view.currency),
          points: score(row.pricePoints),
          total: <strong>{score(row.total)}</strong>,
          cost: row.costPerPointMinor !== null && (
            <strong>{money(row.costPerPointMinor, view.currency)}</strong>
          ),
        },
      }))}
    />
  )
}

const isTied = ({ rank }: CombinedRow, ranks: readonly (number | null)[]) =>
  rank !== null && ranks.filter((other) => other === rank).length > 1

function Bid({ row, isTied }: { readonly row: CombinedRow; readonly isTied: boolean }) {
  const t = useTranslations('prices.combined')
  const note = noteOf(row, isTied, (key) => t(key))
  return (
    <span className="flex items-center gap-2.5">
      <BidBadge letter={row.letter} state={badgeOf(row)} />
      <span className="min-w-28">
        <span className="[overflow-wrap:anywhere]">{row.name}</span>
        {note && <span className="block text-ink-2 text-xs">{note}</span>}
      </span>
    </span>
  )
}

const badgeOf = ({ outReason, rank }: CombinedRow) => {
  if (outReason !== null) return 'knocked-out'
  return rank === 1 ? 'first' : 'plain'
}

/** Why a bid is out, or how it stands to another on the same total. */
function noteOf({ outReason, partedBy }: CombinedRow, isTied: boolean, t: (key: string) => string) {
  if (outReason !== null) return t(`out.${outReason}`)
  if (isTied) return t('tied')
  return partedBy === null ? null : t(`parted.${partedBy}`)
}
