import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Timeline } from '@/components/ui/timeline'
import { useDateText } from '@/components/ui/use-date-text'
import type { CellEvent } from '@/lib/selection/moderation/read-cell-history'

/** Every change of the cell from the record of changes, the newest first: who, when, and what stood before. */
export function CellHistory({ events }: { readonly events: readonly CellEvent[] }) {
  const t = useTranslations('moderation.history')
  const dates = useDateText()
  if (events.length === 0) return null
  return (
    <details>
      <summary className="cursor-pointer font-bold">{t('title', { count: events.length })}</summary>
      <div className="mt-3">
        <Timeline
          items={events.map((event, place) => ({
            id: event.id,
            state: place === 0 ? 'now' : 'done',
            title: isKnown(event.act) ? t(`act.${event.act}`) : event.act,
            when: t('by', { name: event.by || '–', at: dates.minute(event.at) }),
            body: <Said event={event} before={levelBefore(events.slice(place + 1))} />,
          }))}
        />
      </div>
    </details>
  )
}

const known = [
  'agree-level',
  'state-dissent',
  'withdraw-dissent',
  'answer-dissent',
  'show-rank-effect',
] as const

const isKnown = (act: string): act is (typeof known)[number] => known.some((one) => one === act)

/** The level that stood before, from what is older. */
const levelBefore = (older: readonly CellEvent[]) =>
  older.find(({ level }) => level !== null)?.level ?? null

function Said({ event, before }: { readonly event: CellEvent; readonly before: number | null }) {
  const t = useTranslations('moderation.history')
  const numbers = useNumberText()
  const { level, reason, presentNames, compares, point, answer } = event
  const said = [
    level !== null &&
      (before === null
        ? t('level', { level: numbers.plain(level) })
        : t('levelFrom', { before: numbers.plain(before), level: numbers.plain(level) })),
    reason,
    point,
    answer && t('answer', { answer }),
    presentNames.length > 0 && t('present', { names: presentNames.join(', ') }),
    compares.length > 0 && t('kept', { words: compares.join(' · ') }),
  ].filter((line) => line !== null && line !== false && line !== '')
  return (
    <div className="stack gap-1 text-ink-2 [overflow-wrap:anywhere]">
      {said.map((line) => (
        <p key={String(line)} className="whitespace-pre-line">
          {line}
        </p>
      ))}
    </div>
  )
}
