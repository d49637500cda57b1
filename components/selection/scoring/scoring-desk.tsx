'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { MyScoringView } from '../../../lib/selection/scoring/my-scoring-view'
import { isCardOpen } from '../../../lib/selection/scoring/scorecard-transitions-rules'
import { cn } from '../../ui/class-names'
import { EmptyState } from '../../ui/empty-state'
import { SegmentedLinks } from '../../ui/segmented'
import { firstOpenKey, type ItemOrder, itemAfter } from '../desk/item-order'
import { DeskList } from './desk-list'
import { type DeskStep, DeskSteps } from './desk-steps'
import { DocumentPane } from './document-pane'
import { KeysDialog } from './keys-dialog'
import { openingPlace, type ReadingPlace } from './reading-place'
import { foundAt, foundNone } from './score-draft'
import { type ScoreItem, scoreItems } from './score-order'
import { ScorePanel } from './score-panel'
import { useDeskKeys } from './use-desk-keys'
import { useScores } from './use-scores'

type ScoringDeskProps = {
  readonly view: MyScoringView
  readonly order: ItemOrder
  /** Where the address leads: ids of a bid and a criterion; null for where work goes on. */
  readonly start: { readonly bidId: string | null; readonly criterionId: string | null }
}

/** One evaluator at work: the criteria at the left, what the bid says in the middle, the words of the levels at the right. */
export function ScoringDesk({ view, order, start }: ScoringDeskProps) {
  const t = useTranslations('scoring.desk')
  const items = scoreItems(view, order)
  const { cells, store } = useScores(view)
  const [currentKey, setCurrentKey] = useState(() => firstKey(items, start, store))
  const [step, setStep] = useState<DeskStep>('score')
  const [areKeysShown, showKeys] = useState(false)
  const [places, setPlaces] = useState<Readonly<Record<string, ReadingPlace>>>({})
  const current = items.find(({ key }) => key === currentKey) ?? items[0]
  const isOpen = current !== undefined && isItemOpen(view, current)
  const place = current && (places[current.key] ?? openingPlace(current, store.cellAt(current.key)))

  const open = (key: string) => {
    const item = items.find((one) => one.key === key)
    if (!item) return
    setCurrentKey(key)
    setStep('score')
    const query = `?by=${order}&bid=${item.bid.id}&criterion=${item.criterion.id}`
    history.replaceState(null, '', query)
  }
  const move = (steps: number) => {
    const next = itemAfter(items, current, steps)
    if (next) open(next.key)
  }
  const change = (patch: Parameters<typeof store.change>[1]) => {
    if (!current) return
    store.change(current.key, patch)
    void store.save(current.key)
  }
  const attach = () => place?.documentId && change(foundAt(place.documentId, place.page))
  useDeskKeys({
    levels: current?.criterion.levels ?? [],
    isOpen,
    move,
    choose: (choice) => change({ choice }),
    attach,
    sayNoneFound: () => current && change(foundNone(!store.cellAt(current.key).noEvidence)),
    showKeys: () => showKeys(true),
  })

  if (!current || !place)
    return (
      <EmptyState title={t('emptyTitle')} framed>
        {t('emptyBody')}
      </EmptyState>
    )
  const at = (by: ItemOrder) =>
    `/selection/tenders/${view.tender.id}/scoring/desk?by=${by}&bid=${current.bid.id}&criterion=${current.criterion.id}`
  return (
    <div className="stack gap-4">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <SegmentedLinks
          label={t('order')}
          items={[
            { href: at('bid'), label: t('byBid'), current: order === 'bid' },
            { href: at('criterion'), label: t('byCriterion'), current: order === 'criterion' },
          ]}
        />
        <KeysDialog isOpen={areKeysShown} onOpenChange={showKeys} />
      </div>
      <DeskSteps step={step} onStep={setStep} />
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[15rem_minmax(0,1fr)_23rem]">
        <div className={cn(step !== 'list' && 'max-lg:hidden')}>
          <DeskList
            tenderId={view.tender.id}
            items={items}
            current={current}
            order={order}
            cells={cells}
            open={open}
          />
        </div>
        <div className={cn('lg:sticky lg:top-16', step !== 'document' && 'max-lg:hidden')}>
          <DocumentPane
            key={current.key}
            item={current}
            place={place}
            isOpen={isOpen}
            onPlace={(next) => setPlaces({ ...places, [current.key]: next })}
            onAttach={attach}
          />
        </div>
        <div className={cn(step !== 'score' && 'max-lg:hidden')}>
          <ScorePanel
            key={current.key}
            view={view}
            item={current}
            cells={cells}
            store={store}
            isOpen={isOpen}
            position={items.indexOf(current)}
            count={items.length}
            move={move}
          />
        </div>
      </div>
    </div>
  )
}

const isItemOpen = ({ tender }: MyScoringView, { bid: { card } }: ScoreItem) =>
  tender.state === 'scoring' && card.standing === 'clear' && isCardOpen(card.state)

/** Where the address leads, else the first that has no score yet. */
function firstKey(
  items: readonly ScoreItem[],
  { bidId, criterionId }: ScoringDeskProps['start'],
  store: ReturnType<typeof useScores>['store'],
): string {
  const named = items.filter(
    ({ bid, criterion }) =>
      (bidId === null || bid.id === bidId) &&
      (criterionId === null || criterion.id === criterionId),
  )
  return firstOpenKey(named.length > 0 ? named : items, store)
}
