'use client'

import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { textIn } from '../../../lib/shared/locale'
import { BidBadge } from '../../ui/bid-badge'
import { Button } from '../../ui/button'
import { Card } from '../../ui/card'
import { DomainKey } from '../../ui/domain-key'
import type { DeskItem } from './item-order'
import { KeyHint } from './key-hint'

type ItemCardProps = {
  readonly item: DeskItem
  /** Whether what is given is safe. */
  readonly state: ReactNode
  /** From 0. */
  readonly position: number
  readonly count: number
  readonly move: (steps: number) => void
  readonly words: { readonly place: string; readonly previous: string; readonly next: string }
  /** Narrow, where three parts stand beside one another. */
  readonly dense?: boolean
  readonly children: ReactNode
}

/** One bid on one criterion, and the way to the one before and the one after. */
export function ItemCard({
  item: { bid, criterion },
  state,
  position,
  count,
  move,
  words,
  dense = false,
  children,
}: ItemCardProps) {
  const locale = useLocale()
  return (
    <Card
      level={dense ? 3 : 2}
      title={
        <span className="flex items-center gap-2.5">
          <BidBadge letter={bid.letter} />
          {bid.name}
        </span>
      }
      subtitle={
        <span className="flex items-center gap-2">
          <DomainKey domain={criterion.domain} />
          {`${criterion.code} ${textIn(criterion.title, locale)}`}
        </span>
      }
      footer={
        <>
          {state}
          <span className="num ms-auto">{words.place}</span>
          <Button size="sm" disabled={position === 0} onClick={() => move(-1)}>
            {words.previous} <KeyHint dense={dense}>{'K'}</KeyHint>
          </Button>
          <Button size="sm" disabled={position === count - 1} onClick={() => move(1)}>
            {words.next} <KeyHint dense={dense}>{'J'}</KeyHint>
          </Button>
        </>
      }
    >
      {children}
    </Card>
  )
}
