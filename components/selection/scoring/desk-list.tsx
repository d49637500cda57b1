'use client'

import { useTranslations } from 'next-intl'
import { Link } from '../../ui/navigation'
import { ItemList } from '../desk/item-list'
import type { ItemOrder } from '../desk/item-order'
import { CellMark } from './cell-mark'
import { emptyCell, type ScoreCells } from './score-draft'
import type { ScoreItem } from './score-order'

type DeskListProps = {
  readonly tenderId: string
  readonly items: readonly ScoreItem[]
  readonly current: ScoreItem
  readonly order: ItemOrder
  readonly cells: ScoreCells
  readonly open: (key: string) => void
}

/** What belongs together, each with its own status, and the way to check the card. */
export function DeskList({ tenderId, cells, ...list }: DeskListProps) {
  const t = useTranslations('scoring.desk')
  const { bid } = list.current
  return (
    <ItemList
      title={t(list.order === 'criterion' ? 'bids' : 'criteria')}
      label={t(list.order)}
      mark={({ key }) => <CellMark cell={cells.get(key) ?? emptyCell} />}
      dense
      {...list}
    >
      <p className="border-t px-4 py-2.5">
        <Link href={`/selection/tenders/${tenderId}/scoring/submit/${bid.card.id}`}>
          {t('toSubmit', { letter: bid.letter })}
        </Link>
      </p>
    </ItemList>
  )
}
