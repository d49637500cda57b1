import type { ReactNode } from 'react'
import { cn } from './class-names'

type StatProps = {
  readonly label: string
  readonly value: ReactNode
  readonly unit?: string
  /** Base, interval or comparison, under the number. */
  readonly detail?: ReactNode
  readonly size?: 'md' | 'lg'
}

/** One number with what it counts. */
export function Stat({ label, value, unit, detail, size = 'md' }: StatProps) {
  return (
    <dl className="min-w-0">
      <dt className="text-xs text-ink-3">{label}</dt>
      <dd className={cn('num font-bold tracking-[-0.01em]', size === 'lg' ? 'text-xl' : 'text-lg')}>
        {value}
        {unit && <span className="ms-1 text-sm font-normal text-ink-2">{unit}</span>}
      </dd>
      {detail && <dd className="num text-xs text-ink-2">{detail}</dd>}
    </dl>
  )
}
