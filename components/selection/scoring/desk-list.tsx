'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import { textIn } from '../../../lib/shared/locale'
import { Select } from '../../forms/select'
import { BidBadge } from '../../ui/bid-badge'
import { Card } from '../../ui/card'
import { cn } from '../../ui/class-names'
import { DomainKey } from '../../ui/domain-key'
import { Link } from '../../ui/navigation'
import { CellMark } from './cell-mark'
import { emptyCell, type ScoreCells } from './score-draft'
import type { ScoreItem, ScoreOrder } from './score-order'

type DeskListProps = {
  readonly view: MyScoringView
  readonly items: readonly ScoreItem[]
  readonly group: readonly ScoreItem[]
  readonly current: ScoreItem
  readonly order: ScoreOrder
  readonly cells: ScoreCells
  readonly open: (key: string) => void
}

/** What belongs together, each with its own status, and the way to the next group. */
export function DeskList({ view, items, group, current, order, cells, open }: DeskListProps) {
  const t = useTranslations('scoring.desk')
  const locale = useLocale()
  const idOf = ({ bid, criterion }: ScoreItem) => (order === 'criterion' ? criterion.id : bid.id)
  const nameOf = ({ bid, criterion }: ScoreItem) =>
    order === 'criterion'
      ? `${criterion.code} ${textIn(criterion.title, locale)}`
      : `${bid.letter} ${bid.name}`
  const groups = items.filter(
    (item, place) => items.findIndex((other) => idOf(other) === idOf(item)) === place,
  )
  const choose = (id: string) => {
    const first = items.find((item) => idOf(item) === id)
    if (first) open(first.key)
  }
  return (
    <Card title={t(order === 'criterion' ? 'bids' : 'criteria')} level={3} flush>
      <div className="px-4 pb-3">
        <Select
          name="group"
          label={t(order === 'criterion' ? 'criterion' : 'bid')}
          value={idOf(current)}
          onChange={(event) => choose(event.target.value)}
          options={groups.map((item) => ({ value: idOf(item), label: nameOf(item) }))}
        />
      </div>
      <ol className="border-t">
        {group.map((item) => (
          <li key={item.key} className="border-b last:border-b-0">
            <button
              type="button"
              aria-current={item.key === current.key ? 'true' : undefined}
              onClick={() => open(item.key)}
              className={cn(
                'grid min-h-11 w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2.5 border-s-3 border-transparent py-1.5 ps-3 pe-4 text-start hover:bg-hover focus-visible:-outline-offset-2',
                item.key === current.key && 'border-accent bg-accent-tint hover:bg-accent-tint',
              )}
            >
              {order === 'criterion' ? (
                <BidBadge letter={item.bid.letter} />
              ) : (
                <DomainKey domain={item.criterion.domain} />
              )}
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {order === 'criterion'
                  ? item.bid.name
                  : `${item.criterion.code} ${textIn(item.criterion.title, locale)}`}
              </span>
              <CellMark cell={cells.get(item.key) ?? emptyCell} />
            </button>
          </li>
        ))}
      </ol>
      <p className="border-t px-4 py-2.5">
        <Link href={`/selection/tenders/${view.tender.id}/scoring/submit/${current.bid.card.id}`}>
          {t('toSubmit', { letter: current.bid.letter })}
        </Link>
      </p>
    </Card>
  )
}
