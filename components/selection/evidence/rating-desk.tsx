'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { RatingSheetView } from '../../../lib/selection/evidence/get-rating-sheet'
import type { GiveRatingInput } from '../../../lib/selection/evidence/rating-schema'
import type { Result } from '../../../lib/shared/result'
import { EmptyState } from '../../ui/empty-state'
import { Notice } from '../../ui/notice'
import { ProgressBar } from '../../ui/progress'
import { SegmentedLinks } from '../../ui/segmented'
import { Split } from '../../ui/split'
import { ItemList } from '../desk/item-list'
import { firstOpenKey, type ItemOrder, itemAfter } from '../desk/item-order'
import { keepDrafts, restoreDrafts } from './rating-drafts'
import { RatingMark } from './rating-mark'
import { ratingItems } from './rating-order'
import { RatingQuestion } from './rating-question'
import { type RatingStore, ratingStore } from './rating-store'
import { useRatingKeys } from './use-rating-keys'

type RatingDeskProps = {
  readonly view: RatingSheetView
  readonly order: ItemOrder
  readonly give: (input: GiveRatingInput) => Promise<Result<{ version: number }>>
}

/** One evaluator at work: one rating at a time, in the order they like, each saved as it is given. */
export function RatingDesk({ view, order, give }: RatingDeskProps) {
  const t = useTranslations('evidence.rating')
  const items = ratingItems(view, order)
  const [store] = useState(() => openStore(view, give))
  const cells = useSyncExternalStore(store.subscribe, store.cells, store.cells)
  const [currentKey, open] = useState(() => firstOpenKey(items, store))
  const current = items.find(({ key }) => key === currentKey) ?? items[0]
  const tenderId = view.tender.id

  useEffect(() => restoreDrafts(tenderId, store), [tenderId, store])
  useEffect(() => store.subscribe(() => keepDrafts(tenderId, store.cells())), [tenderId, store])
  const move = (steps: number) => {
    const next = itemAfter(items, current, steps)
    if (next) open(next.key)
  }
  useRatingKeys({ current, move, store, isOpen: view.isOpen })

  if (!current)
    return (
      <EmptyState title={t('emptyTitle')} framed>
        {t('emptyBody')}
      </EmptyState>
    )
  const given = items.filter(({ key }) => cells.get(key)?.version).length
  const base = `/selection/tenders/${tenderId}/bids/rating`
  return (
    <div className="stack gap-6 max-md:gap-4">
      {!view.isOpen && <Notice>{t('closed')}</Notice>}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <SegmentedLinks
          label={t('order')}
          items={[
            { href: base, label: t('byCriterion'), current: order === 'criterion' },
            { href: `${base}?by=bid`, label: t('byBid'), current: order === 'bid' },
          ]}
        />
        <div className="w-72 max-w-full">
          <ProgressBar
            label={t('progress')}
            value={given / items.length}
            detail={t('given', { given, asked: items.length })}
          />
        </div>
      </div>
      <Split
        side={
          <ItemList
            title={t(order === 'criterion' ? 'acrossBids' : 'acrossCriteria')}
            label={t(order)}
            items={items}
            current={current}
            order={order}
            open={open}
            mark={({ key }) => <RatingMark cell={store.cellAt(key)} />}
          />
        }
      >
        <RatingQuestion
          key={current.key}
          item={current}
          cell={store.cellAt(current.key)}
          store={store}
          isOpen={view.isOpen}
          position={items.indexOf(current)}
          count={items.length}
          move={move}
        />
      </Split>
    </div>
  )
}

function openStore(view: RatingSheetView, give: RatingDeskProps['give']): RatingStore {
  const levels = new Map(view.criteria.map((criterion) => [criterion.id, criterion.levels]))
  return ratingStore(view.ratings, (criterionId) => levels.get(criterionId) ?? [], give)
}
