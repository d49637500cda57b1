'use client'

import { CloudOff } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { useDateText } from '../ui/use-date-text'

/** Says since when the connection is gone, what is safe, and what must wait. */
export function OfflineBanner() {
  const t = useTranslations('ui')
  const dates = useDateText()
  const since = useOfflineSince()
  return (
    <div
      role="status"
      className="fixed inset-x-0 bottom-0 z-40 no-print max-md:bottom-[4.75rem] md:start-(--nav)"
    >
      {since !== null && (
        <p className="flex items-start gap-2.5 bg-ink px-8 py-2 text-on-ink max-md:px-4">
          <CloudOff className="mt-0.5" />
          {t('offline', {
            time: dates.hour(since, Intl.DateTimeFormat().resolvedOptions().timeZone),
          })}
        </p>
      )}
    </div>
  )
}

/** When the connection went, in milliseconds; null while there is one. */
export const useOfflineSince = (): number | null =>
  useSyncExternalStore(subscribe, readOfflineSince, () => null)

let offlineSince: number | null = null

function readOfflineSince(): number | null {
  if (navigator.onLine) offlineSince = null
  else offlineSince ??= Date.now()
  return offlineSince
}

function subscribe(changed: () => void) {
  addEventListener('online', changed)
  addEventListener('offline', changed)
  return () => {
    removeEventListener('online', changed)
    removeEventListener('offline', changed)
  }
}
