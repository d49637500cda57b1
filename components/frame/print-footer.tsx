'use client'

import { useSyncExternalStore } from 'react'

/** The address of the page at the foot of its last sheet, so that paper leads back to the record. */
export function PrintFooter() {
  const address = useSyncExternalStore(
    subscribe,
    () => location.href,
    () => '',
  )
  return (
    <footer className="mt-6 border-t pt-2 text-xs text-ink-2 print-only">
      <span className="mono [overflow-wrap:anywhere]">{address}</span>
    </footer>
  )
}

function subscribe(changed: () => void) {
  addEventListener('beforeprint', changed)
  return () => removeEventListener('beforeprint', changed)
}
