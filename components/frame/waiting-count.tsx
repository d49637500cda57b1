'use client'

import { useTranslations } from 'next-intl'
import { Suspense, use } from 'react'

type WaitingCountProps = {
  /** A promise where it is still being counted: the page does not wait for it. */
  readonly count: number | Promise<number>
  readonly className: string
}

/** How many things wait for this person; nothing where none do. */
export function WaitingCount(props: WaitingCountProps) {
  return (
    <Suspense fallback={null}>
      <Counted {...props} />
    </Suspense>
  )
}

function Counted({ count, className }: WaitingCountProps) {
  const t = useTranslations('ui')
  const counted = typeof count === 'number' ? count : use(count)
  if (counted === 0) return null
  return (
    <span className={className}>
      <span aria-hidden="true">{counted}</span>
      <span className="sr-only">{t('frame.waiting', { count: counted })}</span>
    </span>
  )
}
