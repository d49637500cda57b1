import { useEffect } from 'react'

type Store = { readonly save: (key: string) => Promise<void> }

/** How long nobody types before a comment is saved. */
const quietMs = 800

/** Saves what waits once nobody has changed it for a moment, and returns what saves it at once. */
export function useQuietSave(
  key: string,
  cell: { readonly state: { readonly kind: string } },
  store: Store,
): () => void {
  useEffect(() => {
    if (cell.state.kind !== 'waiting') return
    const timer = setTimeout(() => void store.save(key), quietMs)
    return () => clearTimeout(timer)
  }, [cell, key, store])
  return () => void store.save(key)
}
