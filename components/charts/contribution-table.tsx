'use client'

import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { ContributionBarsView } from './contribution-rows'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'

type ContributionTableProps = {
  readonly view: ContributionBarsView
  /** Names the table where the page has several of the kind. */
  readonly caption?: string
}

/** The table twin of ContributionBars. */
export function ContributionTable({ view, caption }: ContributionTableProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const points = (value: number | null | undefined) =>
    value === null || value === undefined ? t('missing') : numbers.points(value)
  const best = view.bids.at(0)?.total ?? null
  const ranked = view.bids.map((bid, index) => ({
    bid,
    rank: String(bid.rank),
    note: undefined,
    difference:
      index === 0 || best === null || bid.total === null ? '' : numbers.signed(bid.total - best),
  }))
  const out = view.knockedOut.map((bid) => ({
    bid,
    rank: t('contribution.noRank'),
    difference: '',
    note: t('contribution.knockedOutBecause', { reason: bid.reason }),
  }))
  return (
    <div className="print:[&_:is(td,th)]:px-1">
      <SimpleTable
        caption={caption ?? t('contribution.caption')}
        scroll
        columns={[
          { id: 'bid', label: t('column.bid') },
          { id: 'rank', label: t('column.rank'), numeric: true },
          ...view.domains.map((domain) => ({
            id: `domain-${domain.domain}`,
            label: t('contribution.domainColumn', {
              number: domain.domain,
              name: domain.name,
              weight: numbers.percent(domain.weight),
            }),
            numeric: true,
          })),
          { id: 'total', label: t('column.total'), numeric: true },
          { id: 'difference', label: t('contribution.toFirst'), numeric: true },
        ]}
        rows={[...ranked, ...out].map(({ bid, rank, difference, note }) => ({
          id: bid.letter,
          cells: {
            bid: <RowHead note={note}>{t('bid', { letter: bid.letter, name: bid.name })}</RowHead>,
            rank,
            total: points(bid.total),
            difference,
            ...Object.fromEntries(
              view.domains.map(({ domain }, index) => [
                `domain-${domain}`,
                points(bid.points[index]),
              ]),
            ),
          },
        }))}
      />
    </div>
  )
}
