'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useOptimistic, useRef, useState, useTransition } from 'react'
import { showToast } from '@/components/ui/toast'
import {
  moveDomain,
  placeCriterion,
  stepCriterion,
} from '@/lib/selection/criteria/criteria-tree-rules'
import type { CriteriaActions } from './criteria-actions'
import type { TreeSlot } from './criteria-tree-editing'
import type { TreeDomain } from './criteria-tree-view'

type Tree = readonly TreeDomain[]

type Arranged = {
  readonly tenderId: string
  readonly version: number
  readonly domains: Tree
  readonly arrange: CriteriaActions['arrange']
}

/**
 * The order of a tender's tree: shown at once, saved behind, and taken back when somebody else changed the tree. Each move
 * can be undone from its toast, is announced, and keeps the focus on what was moved.
 */
export function useArrangement({ tenderId, version, domains, arrange }: Arranged) {
  const t = useTranslations()
  const [shown, show] = useOptimistic(domains, (_before, next: Tree) => next)
  const [, start] = useTransition()
  const [announcement, announce] = useState('')
  const focus = useFocusAfterMove()
  const inTurn = useSavesInTurn(version)

  const save = (next: Tree, undoTo: Tree | null, message: string) =>
    start(async () => {
      show(next)
      const result = await inTurn((basis) =>
        arrange({ tenderId, version: basis, domains: next.map(orderOf) }),
      )
      if (!result.ok) {
        showToast({ title: t(`errors.${result.failure.code}`), tone: 'bad' })
        return
      }
      announce(message)
      const undo = undoTo && {
        label: t('tenders.tree.undo'),
        run: () => save(undoTo, null, ''),
      }
      if (message) showToast({ title: message, ...(undo ? { undo } : {}) })
    })
  const change = (next: Tree, message: string) => {
    if (next !== shown) save(next, shown, message)
  }
  const changeCriterion = (next: Tree, criterionId: string) => {
    focus.keepOn(criterionId)
    change(next, placeText(next, criterionId, t))
  }
  return {
    domains: shown,
    announcement,
    place: (criterionId: string, target: TreeSlot) =>
      changeCriterion(placeCriterion(shown, criterionId, target), criterionId),
    step: (criterionId: string, step: 1 | -1) =>
      changeCriterion(stepCriterion(shown, criterionId, step), criterionId),
    moveDomain: (domainId: string, steps: number) => {
      const next = moveDomain(shown, domainId, steps)
      const place = next.findIndex(({ id }) => id === domainId) + 1
      const title = next[place - 1]?.title ?? ''
      change(next, t('tenders.tree.domainMoved', { title, place, count: next.length }))
    },
  }
}

type Saved = Awaited<ReturnType<CriteriaActions['arrange']>>

/**
 * One save after the other, each on the version the one before it made: whoever moves quickly is not in their own way,
 * and a change by somebody else is still noticed.
 */
function useSavesInTurn(version: number) {
  const known = useRef(version)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  useEffect(() => {
    known.current = Math.max(known.current, version)
  }, [version])
  return (save: (basis: number) => Promise<Saved>): Promise<Saved> => {
    const saved = last.current.then(async () => {
      const result = await save(known.current)
      if (result.ok) known.current = Math.max(known.current, result.value.version)
      return result
    })
    last.current = saved.catch(() => undefined)
    return saved
  }
}

const orderOf = ({ id, criteria }: TreeDomain) => ({
  id,
  criterionIds: criteria.map((criterion) => criterion.id),
})

function placeText(
  domains: Tree,
  criterionId: string,
  t: ReturnType<typeof useTranslations<never>>,
) {
  const domain = domains.find(({ criteria }) => criteria.some(({ id }) => id === criterionId))
  const place = domain?.criteria.findIndex(({ id }) => id === criterionId) ?? 0
  return t('tenders.tree.moved', {
    title: domain?.criteria[place]?.title ?? '',
    place: place + 1,
    count: domain?.criteria.length ?? 0,
    domain: domain?.title ?? '',
  })
}

/** A row that goes to another domain is drawn anew: the focus follows it there. */
export function useFocusAfterMove() {
  const moved = useRef<string | null>(null)
  useEffect(() => {
    if (moved.current === null) return
    const row = document.querySelector(`[data-criterion="${CSS.escape(moved.current)}"]`)
    row?.querySelector<HTMLElement>('a, button')?.focus()
    moved.current = null
  })
  return {
    keepOn: (criterionId: string) => {
      moved.current = criterionId
    },
  }
}
