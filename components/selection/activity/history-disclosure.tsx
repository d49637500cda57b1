import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { HistoryView } from '@/lib/selection/activity/history-rules'
import { HistoryTimeline } from './history-timeline'

type HistoryDisclosureProps = {
  /** Absent where there is nothing to tell: then only what stands in the line is shown. */
  readonly view: HistoryView | undefined
  /** How things stand now; pressing it shows how they came to it. */
  readonly children: ReactNode
}

/** The history of a declaration, behind the state that it led to. */
export function HistoryDisclosure({ view, children }: HistoryDisclosureProps) {
  const t = useTranslations('activity')
  if (!view || view.events.length === 0) return children
  return (
    <details className="group">
      <summary className="flex min-h-6 w-fit cursor-pointer list-none items-center gap-1 [&::-webkit-details-marker]:hidden">
        {children}
        <span className="sr-only">{t('show')}</span>
        <ChevronDown
          aria-hidden="true"
          className="size-3.5 text-ink-3 no-print group-open:rotate-180"
        />
      </summary>
      <div className="mt-2 w-52">
        <HistoryTimeline kind="declaration" view={view} />
      </div>
    </details>
  )
}
