'use client'

import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { RowHead } from './row-head'
import { smallestRoom } from './stability-room'
import type { Flip, StabilityStripView } from './stability-strip'
import { useNumberText } from './use-number-text'

/** The table twin of StabilityStrip. */
export function StabilityTable({ view }: { readonly view: StabilityStripView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const flip = (side: Flip | null) =>
    side
      ? t('stability.flip', { leader: side.leader.name, weight: numbers.percent(side.weight) })
      : t('stability.none')
  return (
    <SimpleTable
      caption={t('stability.caption')}
      scroll
      columns={[
        { id: 'name', label: t('column.criterion') },
        { id: 'now', label: t('stability.now'), numeric: true },
        { id: 'below', label: t('stability.below') },
        { id: 'above', label: t('stability.above') },
        { id: 'room', label: t('stability.room'), numeric: true },
      ]}
      rows={view.rows.map((row) => {
        const room = smallestRoom(row)
        return {
          id: `${row.domain}-${row.name}`,
          cells: {
            name: <RowHead>{t('numbered', { number: row.domain, name: row.name })}</RowHead>,
            now: numbers.percent(row.weight),
            below: flip(row.below),
            above: flip(row.above),
            room: room === null ? t('stability.none') : numbers.signedPercent(room),
          },
        }
      })}
    />
  )
}
