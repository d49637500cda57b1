import { z } from 'zod'
import type { RatingCells, RatingStore } from './rating-store'

const draft = z.record(
  z.string(),
  z.object({ level: z.number().nullable(), comment: z.string(), version: z.number() }),
)

/** The prefix that all drafts share: signing out forgets them. */
const keyOf = (tenderId: string) => `draft:rating-${tenderId}`

/** Keeps in this tab what could not be saved yet, so that an expired session or a reload loses no reason given. */
export function keepDrafts(tenderId: string, cells: RatingCells) {
  const unsaved = [...cells].filter(
    ([, { state, level }]) => state.kind !== 'saved' && level !== null,
  )
  if (unsaved.length === 0) sessionStorage.removeItem(keyOf(tenderId))
  else sessionStorage.setItem(keyOf(tenderId), JSON.stringify(Object.fromEntries(unsaved)))
}

/** Brings back what was kept, except where a newer rating has been saved since. */
export function restoreDrafts(tenderId: string, store: RatingStore) {
  const text = sessionStorage.getItem(keyOf(tenderId))
  const kept = text === null ? null : draft.safeParse(JSON.parse(text))
  if (!kept?.success) return
  for (const [key, { level, comment, version }] of Object.entries(kept.data)) {
    if (store.cellAt(key).version !== version) continue
    store.change(key, { level, comment })
    void store.save(key)
  }
}
