'use client'

import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'
import type { WeightSetLanesView } from './weight-set-lanes'
import { winnersOf } from './weight-set-winners'

/** The table twin of WeightSetLanes: a row for each set, a column for each bid of the first one. */
export function WeightSetTable({ view }: { readonly view: WeightSetLanesView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const bids = view.sets.at(0)?.scores ?? []
  return (
    <SimpleTable
      caption={t('lanes.caption')}
      scroll
      columns={[
        { id: 'set', label: t('lanes.set') },
        ...bids.map((bid) => ({
          id: `bid-${bid.letter}`,
          label: t('bid', { letter: bid.letter, name: bid.name }),
          numeric: true,
        })),
        { id: 'winner', label: t('lanes.winner') },
      ]}
      rows={view.sets.map((set) => ({
        id: set.id,
        cells: {
          set: (
            <RowHead>
              {set.official ? t('lanes.officialSet', { name: set.name }) : set.name}
            </RowHead>
          ),
          winner: (
            <RowHead>
              {winnersOf(set.scores)
                .winners.map(({ name }) => name)
                .join(', ')}
            </RowHead>
          ),
          ...Object.fromEntries(
            set.scores.map(({ letter, score }) => [`bid-${letter}`, numbers.points(score)]),
          ),
        },
      }))}
    />
  )
}
