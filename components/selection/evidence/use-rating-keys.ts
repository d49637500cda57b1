import { useSingleKeys } from '../desk/use-single-keys'
import type { RatingItem } from './rating-order'
import type { RatingStore } from './rating-store'

type Desk = {
  readonly current: RatingItem | undefined
  readonly move: (steps: number) => void
  readonly store: RatingStore
  readonly isOpen: boolean
}

/** Digits choose a level, J goes on and K goes back. */
export function useRatingKeys({ current, move, store, isOpen }: Desk) {
  useSingleKeys((key) => {
    if (key === 'j' || key === 'k') {
      move(key === 'j' ? 1 : -1)
      return true
    }
    const level = current?.criterion.levels.find((one) => String(one.level) === key)
    if (!isOpen || !current || !level) return false
    store.change(current.key, { level: level.level })
    void store.save(current.key)
    return true
  })
}
