'use client'

import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { RankAcceptabilityPanel } from './rank-acceptability-bars'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'

/** The table twin of one panel of RankAcceptabilityBars, with every rank. */
function PanelTable({ panel }: { readonly panel: RankAcceptabilityPanel }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const ranks = Math.max(0, ...panel.bids.map(({ shares }) => shares.length))
  const rankColumns = Array.from({ length: ranks }, (_, index) => ({
    id: `rank-${index + 1}`,
    label: t('ranks.rank', { rank: index + 1 }),
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
            bid.shares.map((share, index) => [`rank-${index + 1}`, numbers.wholePercent(share)]),
          ),
        },
      }))}
    />
  )
}

/** The table twin of RankAcceptabilityBars: one table for each panel. */
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
