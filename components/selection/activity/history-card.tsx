import { useTranslations } from 'next-intl'
import type { HistoryView } from '@/lib/selection/activity/history-rules'
import { Card } from '../../ui/card'
import { type HistoryKind, HistoryTimeline } from './history-timeline'

type HistoryCardProps = {
  readonly kind: HistoryKind
  /** Null where the reader may not know, and nothing is shown. */
  readonly view: HistoryView | null
}

/** What happened to the object of a page, beside it. */
export function HistoryCard({ kind, view }: HistoryCardProps) {
  const t = useTranslations('activity')
  if (view === null || view.events.length === 0) return null
  return (
    <Card id="history" title={t('title')} level={3}>
      <HistoryTimeline kind={kind} view={view} />
    </Card>
  )
}
