'use client'

import './globals.css'
import { FaultNotice } from '@/components/frame/fault-notice'

/** The last resort, when even the layout failed; the language is read from the address. */
export default function GlobalError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const locale = typeof location === 'undefined' ? 'en' : (location.pathname.split('/')[1] ?? 'en')
  return (
    <html lang={locale}>
      <body>
        <FaultNotice locale={locale} number={error.digest} retry={reset} />
      </body>
    </html>
  )
}
