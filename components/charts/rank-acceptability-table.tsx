'use client'

import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { mostRankSteps } from './geometry-ramp'
import type { RankAcceptabilityPanel } from './rank-acceptability-bars'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'

/** As many columns as the picture has steps: the last one then stands for all ranks from there on. */
const mostColumns = mostRankSteps

/** The table twin of RankAcceptabilityBars: one table for each panel, with the first ranks one by one. */
export function RankAcceptabilityTable({
  view,
}: {
  readonly view: { readonly panels: readonly RankAcceptabilityPanel[] }
}) {
  return (
    <div className="stack">
      {view.panels.map((panel) => (
        <PanelTable key={panel.id} panel={panel} />
      ))}
    </div>
  )
}

function PanelTable({ panel }: { readonly panel: RankAcceptabilityPanel }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const ranks = Math.max(0, ...panel.bids.map(({ shares }) => shares.length))
  const columns = Math.min(ranks, mostColumns)
  const rankColumns = Array.from({ length: columns }, (_, index) => ({
    id: `rank-${index + 1}`,
    label: t(index + 1 === columns && ranks > columns ? 'ranks.andWorse' : 'ranks.rank', {
      rank: index + 1,
    }),
    numeric: true,
  }))
  return (
    <SimpleTable
      caption={t('ranks.caption', { title: panel.title })}
      scroll
      columns={[{ id: 'bid', label: t('column.bid') }, ...rankColumns]}
      rows={panel.bids.map((bid) => ({
        id: bid.letter,
        cells: {
          bid: <RowHead>{t('bid', { letter: bid.letter, name: bid.name })}</RowHead>,
          ...Object.fromEntries(
            gathered(bid.shares, columns).map((share, index) => [
              `rank-${index + 1}`,
              numbers.wholePercent(share),
            ]),
          ),
        },
      }))}
    />
  )
}

/** The shares of the first ranks, all the rest in the last. */
function gathered(shares: readonly number[], columns: number): readonly number[] {
  const rest = shares.slice(columns - 1).reduce((sum, share) => sum + share, 0)
  return [...shares.slice(0, columns - 1), rest]
}
