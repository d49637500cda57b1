'use client'

import { useLocale } from 'next-intl'
import { FaultNotice } from '@/components/frame/fault-notice'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <FaultNotice locale={useLocale()} number={error.digest} retry={reset} />
}
