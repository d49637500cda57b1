'use client'

import { useTranslations } from 'next-intl'
import { ContributionLegend } from './contribution-legend'
import { ContributionPlot } from './contribution-plot'
import { ContributionRow } from './contribution-row'
import {
  type ContributionBarsView,
  type ContributionRowView,
  contributionAxis,
  contributionRows,
  type KnockedOutBid,
  knockedOutRows,
} from './contribution-rows'
import { EmptyChart } from './empty-chart'
import { KnockedOutLine } from './knocked-out-line'
import { useContributionWords } from './use-contribution-words'
import { useNumberText } from './use-number-text'

/** Above this many bids rows close up and lose their second line. */
export const denseAbove = 8

/**
 * What the score is made of: one stacked bar per bid in rank order, total and difference at the right;
 * knocked-out bids below as tint and outline with their reason.
 */
export function ContributionBars({ view }: { readonly view: ContributionBarsView }) {
  const words = useContributionWords()
  const numbers = useNumberText()
  if (view.bids.length + view.knockedOut.length === 0) return <EmptyChart />
  const rows = contributionRows(view, words, numbers)
  const dense = view.bids.length > denseAbove
  const best = view.bids.at(0)?.rank
  return (
    <div className="@container/figure">
      <ContributionLegend domains={view.domains} />
      {rows.length > 0 && (
        <ContributionPlot axis={contributionAxis(view)} dense={dense}>
          {rows.map((row, index) => (
            <ContributionRow
              key={row.letter}
              row={row}
              state={view.bids[index]?.rank === best ? 'first' : 'plain'}
              dense={dense}
            />
          ))}
        </ContributionPlot>
      )}
      <KnockedOutList bids={view.knockedOut} rows={knockedOutRows(view, words, numbers)} />
    </div>
  )
}

type KnockedOutListProps = {
  readonly bids: readonly KnockedOutBid[]
  readonly rows: readonly ContributionRowView[]
}

function KnockedOutList({ bids, rows }: KnockedOutListProps) {
  const t = useTranslations('charts')
  if (rows.length === 0) return null
  return (
    <ul aria-label={t('contribution.knockedOutList')} className="mt-3.5">
      {rows.map((row, index) => (
        <KnockedOutLine key={row.letter} row={row} bid={bids[index]} />
      ))}
    </ul>
  )
}
