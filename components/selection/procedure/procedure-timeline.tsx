import { useLocale, useTranslations } from 'next-intl'
import { Card } from '@/components/ui/card'
import { dateText } from '@/components/ui/date-text'
import { Timeline, type TimelineItem } from '@/components/ui/timeline'
import type { ProcedureView } from '@/lib/selection/procedure/get-procedure'

type Moment = {
  readonly id: string
  readonly at: string
  readonly title: string
  readonly by?: string
  readonly body?: string
}

/** What was published and when, and the dates that follow from it, in the order of time. */
export function ProcedureTimeline({ view }: { readonly view: ProcedureView }) {
  const t = useTranslations('procedure.timeline')
  const locale = useLocale()
  const moments = [...useVersionMoments(view), ...useDateMoments(view)].toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  )
  if (moments.length === 0) return null
  const items: readonly TimelineItem[] = moments.map(({ id, at, title, by, body }) => {
    const when = dateText(locale).minute(at, view.timeZone)
    return {
      id,
      state: at <= view.readAt ? 'done' : 'next',
      title,
      when: by ? t('by', { when, name: by }) : when,
      ...(body ? { body } : {}),
    }
  })
  return (
    <Card title={t('title')} level={3}>
      <Timeline items={items} />
    </Card>
  )
}

function useVersionMoments(view: ProcedureView): readonly Moment[] {
  const t = useTranslations('procedure')
  return view.versions.map(({ version, publishedAt, by, changes }) => {
    const names = changes.map((name) => t(`names.${name}`)).join(', ')
    const isFirst = version === 1
    return {
      id: `version-${version}`,
      at: publishedAt,
      by,
      title: isFirst ? t('timeline.published') : t('timeline.corrected', { version: version - 1 }),
      ...(isFirst ? {} : { body: t('timeline.changed', { names }) }),
    }
  })
}

function useDateMoments({ versions, cancellation }: ProcedureView): readonly Moment[] {
  const t = useTranslations('procedure.timeline')
  const terms = versions[0]?.content.terms
  if (cancellation) {
    const { at, reason } = cancellation
    return [{ id: 'cancelled', at, title: t('cancelled'), body: reason }]
  }
  if (!terms) return []
  const { opensAt, questionsUntil, closesAt } = terms
  return [
    { id: 'opens', at: opensAt, title: t('opens') },
    ...(questionsUntil ? [{ id: 'questions', at: questionsUntil, title: t('questions') }] : []),
    { id: 'closes', at: closesAt, title: t('closes') },
  ]
}
