'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { textIn } from '../../../lib/shared/locale'
import { Select } from '../../forms/select'
import { BidBadge } from '../../ui/bid-badge'
import { Card } from '../../ui/card'
import { cn } from '../../ui/class-names'
import { DomainKey } from '../../ui/domain-key'
import { type DeskItem, groupOf, heldId, type ItemOrder } from './item-order'

type ItemListProps<Item extends DeskItem> = {
  readonly title: string
  /** Names the choice of what is held still. */
  readonly label: string
  readonly items: readonly Item[]
  readonly current: Item
  readonly order: ItemOrder
  readonly open: (key: string) => void
  /** What stands at the end of the row of an item. */
  readonly mark: (item: Item) => ReactNode
  /** Narrow, where three parts stand beside one another. */
  readonly dense?: boolean
  readonly children?: ReactNode
}

/** The items that belong together, and the way to the next group. */
export function ItemList<Item extends DeskItem>({
  title,
  label,
  items,
  current,
  order,
  open,
  mark,
  dense = false,
  children,
}: ItemListProps<Item>) {
  const locale = useLocale()
  const titleOf = ({ criterion }: Item) => `${criterion.code} ${textIn(criterion.title, locale)}`
  const first = (id: string) => items.find((item) => heldId(item, order) === id)
  const choose = (id: string) => {
    const item = first(id)
    if (item) open(item.key)
  }
  return (
    <Card title={title} level={dense ? 3 : 2} flush>
      <div className={dense ? 'px-4 pb-3' : 'px-5 pb-4 max-md:px-4'}>
        <Select
          name="group"
          label={label}
          value={heldId(current, order)}
          onChange={(event) => choose(event.target.value)}
          options={items
            .filter((item) => first(heldId(item, order)) === item)
            .map((item) => ({
              value: heldId(item, order),
              label: order === 'criterion' ? titleOf(item) : `${item.bid.letter} ${item.bid.name}`,
            }))}
        />
      </div>
      <ol className="border-t">
        {groupOf(items, current, order).map((item) => (
          <li key={item.key} className="border-b last:border-b-0">
            <button
              type="button"
              aria-current={item.key === current.key ? 'true' : undefined}
              onClick={() => open(item.key)}
              className={cn(
                'grid min-h-11 w-full grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-2.5 border-s-3 border-transparent py-1.5 text-start hover:bg-hover focus-visible:-outline-offset-2',
                dense ? 'ps-3 pe-4' : 'ps-4 pe-5',
                item.key === current.key && 'border-accent bg-accent-tint hover:bg-accent-tint',
              )}
            >
              {order === 'criterion' ? (
                <BidBadge letter={item.bid.letter} />
              ) : (
                <DomainKey domain={item.criterion.domain} />
              )}
              <span className="min-w-0 [overflow-wrap:anywhere]">
                {order === 'criterion' ? item.bid.name : titleOf(item)}
              </span>
              {mark(item)}
            </button>
          </li>
        ))}
      </ol>
      {children}
    </Card>
  )
}
