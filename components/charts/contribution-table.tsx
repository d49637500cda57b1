import { useTranslations } from 'next-intl'
import type { ContributionBarsView } from './contribution-rows'
import { FigureTable } from './figure-table'
import { useNumberText } from './use-number-text'

/** The table twin of ContributionBars. */
export function ContributionTable({ view }: { readonly view: ContributionBarsView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const points = (value: number | null | undefined) =>
    value === null || value === undefined ? t('missing') : numbers.points(value)
  const best = view.bids.at(0)?.total ?? null
  const ranked = view.bids.map((bid, index) => ({
    bid,
    rank: String(bid.rank),
    difference:
      index === 0 || best === null || bid.total === null ? '' : numbers.signed(bid.total - best),
  }))
  const out = view.knockedOut.map((bid) => ({
    bid,
    rank: t('contribution.noRank'),
    difference: t('contribution.knockedOutBecause', { reason: bid.reason }),
  }))
  return (
    <FigureTable
      caption={t('contribution.caption')}
      columns={[
        { key: 'bid', label: t('column.bid') },
        { key: 'rank', label: t('column.rank'), numeric: true },
        ...view.domains.map((domain) => ({
          key: domain.number,
          label: t('contribution.domainColumn', {
            number: domain.number,
            name: domain.name,
            weight: numbers.percent(domain.weight),
          }),
          numeric: true,
        })),
        { key: 'total', label: t('column.total'), numeric: true },
        { key: 'difference', label: t('contribution.toFirst'), numeric: true },
      ]}
      rows={[...ranked, ...out].map(({ bid, rank, difference }) => ({
        key: bid.letter,
        head: t('bid', bid),
        cells: [
          rank,
          ...view.domains.map((_, index) => points(bid.points[index])),
          points(bid.total),
          difference,
        ],
      }))}
    />
  )
}
