'use client'

import { Check, TriangleAlert } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { textIn } from '../../../lib/shared/locale'
import { Select } from '../../forms/select'
import { BidBadge } from '../../ui/bid-badge'
import { Card } from '../../ui/card'
import { cn } from '../../ui/class-names'
import { DomainKey } from '../../ui/domain-key'
import type { RatingItem, RatingOrder } from './rating-order'
import type { RatingCell, RatingCells } from './rating-store'

type RatingGroupProps = {
  readonly items: readonly RatingItem[]
  readonly group: readonly RatingItem[]
  readonly current: RatingItem
  readonly order: RatingOrder
  readonly cells: RatingCells
  readonly open: (key: string) => void
}

/** The other ratings that go with this one, and the way to the next group. */
export function RatingGroup({ items, group, current, order, cells, open }: RatingGroupProps) {
  const t = useTranslations('evidence.rating')
  const locale = useLocale()
  const idOf = ({ bid, criterion }: RatingItem) => (order === 'criterion' ? criterion.id : bid.id)
  const nameOf = ({ bid, criterion }: RatingItem) =>
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
    <Card title={t(order === 'criterion' ? 'acrossBids' : 'acrossCriteria')} flush>
      <div className="px-5 pb-4 max-md:px-4">
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
                'grid min-h-11 w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2.5 border-s-3 border-transparent py-1.5 ps-4 pe-5 text-start hover:bg-hover focus-visible:-outline-offset-2',
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
              <GivenLevel cell={cells.get(item.key)} />
            </button>
          </li>
        ))}
      </ol>
    </Card>
  )
}

function GivenLevel({ cell }: { readonly cell: RatingCell | undefined }) {
  const t = useTranslations('evidence.rating')
  if (!cell || cell.level === null) return <span className="text-ink-3 text-xs">{t('open')}</span>
  const isSaved = cell.state.kind === 'saved'
  return (
    <span className="num inline-flex items-center gap-1.5">
      <b>{cell.level}</b>
      {isSaved ? (
        <Check aria-label={t('isSaved')} className="size-3.5 text-good" />
      ) : (
        <TriangleAlert aria-label={t('isUnsaved')} className="size-3.5 text-caution" />
      )}
    </span>
  )
}
