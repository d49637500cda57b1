import { useTranslations } from 'next-intl'
import type { HistoryEvent, HistoryView } from '@/lib/selection/activity/history-rules'
import { CopyHash } from '../../ui/copy-hash'
import { Timeline, type TimelineItem } from '../../ui/timeline'
import { useDateText } from '../../ui/use-date-text'

/** Of what the history is: each kind of object has its own words for what happens to it. */
export type HistoryKind = 'bid' | 'application' | 'card' | 'declaration'

type HistoryProps = { readonly kind: HistoryKind; readonly view: HistoryView }

/** What happened, the latest first; what is long past one press away. */
export function HistoryTimeline({ kind, view: { events, timeZone } }: HistoryProps) {
  const t = useTranslations('activity')
  const itemOf = useItem(kind, timeZone)
  const earlier = events.slice(latest)
  return (
    <div className="[overflow-wrap:anywhere]">
      <Timeline items={events.slice(0, latest).map(itemOf)} />
      {earlier.length > 0 && (
        <details className="mt-3">
          <summary className="min-h-6 cursor-pointer font-bold">
            {t('earlier', { count: earlier.length })}
          </summary>
          <div className="mt-3">
            <Timeline items={earlier.map(itemOf)} />
          </div>
        </details>
      )}
    </div>
  )
}

/** Events that are read at a glance. */
const latest = 8

function useItem(kind: HistoryKind, timeZone: string) {
  const t = useTranslations('activity')
  const dates = useDateText()
  return ({ id, at, act, by, about, words, hash }: HistoryEvent): TimelineItem => {
    const time = dates.minute(at, timeZone)
    return {
      id,
      state: 'done',
      title: t(`${kind}.${act}`, { about: about.join(', ') }),
      when: by === null ? time : t('by', { time, name: by }),
      body: (words !== null || hash !== null) && (
        <>
          {words !== null && <p className="whitespace-pre-line">{words}</p>}
          {hash !== null && <CopyHash hash={hash} />}
        </>
      ),
    }
  }
}
