'use client'

import { FaultNotice } from '@/components/frame/fault-notice'
import { useRouteLocale } from '@/components/ui/use-route-locale'

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  return <FaultNotice locale={useRouteLocale()} number={error.digest} retry={reset} />
}
