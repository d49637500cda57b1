import { useEffect, useRef } from 'react'
import { singleKeys } from '../../frame/single-keys'
import type { RatingItem } from './rating-order'
import type { RatingStore } from './rating-store'

type Desk = {
  readonly current: RatingItem | undefined
  readonly move: (steps: number) => void
  readonly store: RatingStore
  readonly isOpen: boolean
}

/** Digits choose a level, J goes on and K goes back; not while somebody types, and not where single keys are off. */
export function useRatingKeys(desk: Desk) {
  const latest = useRef(desk)
  useEffect(() => {
    latest.current = desk
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isChord = event.ctrlKey || event.metaKey || event.altKey
      if (isChord || isTyping(event.target) || !singleKeys.areOn()) return
      if (act(latest.current, event.key)) event.preventDefault()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

/** True when the key meant something. */
function act({ current, move, store, isOpen }: Desk, key: string): boolean {
  if (key === 'j' || key === 'k') {
    move(key === 'j' ? 1 : -1)
    return true
  }
  const level = current?.criterion.levels.find((one) => String(one.level) === key)
  if (!isOpen || !current || !level) return false
  store.change(current.key, { level: level.level })
  void store.save(current.key)
  return true
}

/** Radio buttons and boxes are no place to type. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable || target.closest('[role="dialog"]')) return true
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox'].includes(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
}
