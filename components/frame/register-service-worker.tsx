'use client'

import { useEffect } from 'react'

/** Registers the worker that shows the offline page. A browser without one loses only that page. */
export function RegisterServiceWorker() {
  useEffect(() => {
    if ('serviceWorker' in navigator) {
      navigator.serviceWorker.register('/service-worker.js').catch(() => undefined)
    }
  }, [])
  return null
}
