import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { cn } from './class-names'

type TimelineState = 'done' | 'now' | 'next'

export type TimelineItem = {
  readonly id: string
  readonly state: TimelineState
  readonly title: ReactNode
  readonly when?: ReactNode
  readonly body?: ReactNode
}

/** A process from first to last: filled is done, the accent is now, hollow is to come. */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  const t = useTranslations('ui')
  return (
    <ol>
      {items.map((item) => (
        <li
          key={item.id}
          aria-current={item.state === 'now' ? 'step' : undefined}
          className="group relative grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-3 pb-4 last:pb-0"
        >
          <span
            aria-hidden="true"
            className="absolute start-2.25 top-4 -bottom-1 w-px bg-line-2 group-last:hidden"
          />
          <span
            aria-hidden="true"
            className={cn('z-1 ms-1.25 mt-1.25 size-2.25 rounded-full border-2', dots[item.state])}
          />
          <div className="min-w-0">
            <div className={cn(item.state === 'next' && 'text-ink-2')}>
              <span className="sr-only">{t(`timeline.${item.state}`)}</span>
              {item.title}
            </div>
            {item.when && <div className="num text-xs text-ink-3">{item.when}</div>}
            {item.body && <div className="mt-1 text-ink-2">{item.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}

const dots: Record<TimelineState, string> = {
  done: 'border-ink-2 bg-ink-2',
  now: 'border-accent bg-accent ring-3 ring-accent-tint',
  next: 'border-line-3 bg-surface',
}
