'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { denseAbove } from './contribution-bars'
import { ContributionLegend } from './contribution-legend'
import { ContributionPlot } from './contribution-plot'
import { ContributionRow } from './contribution-row'
import {
  type ContributionBarsView,
  type ContributionRowView,
  contributionAxis,
  contributionRows,
} from './contribution-rows'
import { EmptyChart } from './empty-chart'
import { percentOn } from './geometry-axis'
import { plainSentence } from './plain-sentence'
import { useContributionWords } from './use-contribution-words'
import { useNumberText } from './use-number-text'

type WhatIfBarsProps = {
  /** The bids under the weights being tried, in their new rank order. */
  readonly view: ContributionBarsView
  /** The decided result, by letter. */
  readonly official: ReadonlyMap<string, { readonly total: number; readonly rank: number }>
}

/**
 * The contribution bars under weights that someone is trying out: they redraw from their props alone,
 * and a row is drawn again only when something printed on it changes. A tick marks the official total.
 */
export function WhatIfBars({ view, official }: WhatIfBarsProps) {
  const t = useTranslations('charts')
  const words = useContributionWords()
  const numbers = useNumberText()
  if (view.bids.length === 0) return <EmptyChart />
  const fixed = { ...view, axisEnd: view.axisEnd ?? 100 }
  const axis = contributionAxis(fixed)
  const dense = view.bids.length > denseAbove
  const noteOf = plainSentence(t('whatIf.official', { rank: '{rank}', total: '{total}' }))
  const best = view.bids.at(0)?.rank
  return (
    <div className="@container/figure">
      <ContributionLegend domains={view.domains} />
      <ContributionPlot axis={axis} dense={dense}>
        {contributionRows(fixed, words, numbers).map((row, index) => {
          const decided = official.get(row.letter)
          const note = decided
            ? noteOf({ rank: String(decided.rank), total: numbers.points(decided.total) })
            : ''
          return (
            <WhatIfRow
              key={row.letter}
              row={{ ...row, note }}
              state={view.bids[index]?.rank === best ? 'first' : 'plain'}
              dense={dense}
              mark={decided && percentOn(axis, decided.total)}
              screenOnly
            />
          )
        })}
      </ContributionPlot>
    </div>
  )
}

const printed = (row: ContributionRowView): string => `${row.rank} ${row.label} ${row.difference}`

const WhatIfRow = memo(
  ContributionRow,
  (before, after) =>
    printed(before.row) === printed(after.row) &&
    before.row.note === after.row.note &&
    before.state === after.state &&
    before.mark === after.mark &&
    before.dense === after.dense,
)
