import { useTranslations } from 'next-intl'
import type { CardHistory } from '@/lib/selection/activity/list-card-histories'
import type { CardsView } from '@/lib/selection/scoring/list-cards'
import { Card } from '../../ui/card'
import { HistoryTimeline } from './history-timeline'

type CardHistoriesProps = {
  readonly cards: CardsView['cards']
  readonly histories: readonly CardHistory[]
}

/** What happened to each card on one bid, member by member, after the reveal. */
export function CardHistories({ cards, histories }: CardHistoriesProps) {
  const t = useTranslations('activity')
  const told = cards.flatMap(({ id, evaluator }) => {
    const view = histories.find(({ scorecardId }) => scorecardId === id)
    return view && view.events.length > 0 ? [{ id, evaluator, view }] : []
  })
  if (told.length === 0) return null
  return (
    <Card id="history" title={t('title')} level={3}>
      <div className="stack gap-2">
        {told.map(({ id, evaluator, view }) => (
          <details key={id}>
            <summary className="min-h-6 cursor-pointer font-bold">{evaluator.name}</summary>
            <div className="mt-3">
              <HistoryTimeline kind="card" view={view} />
            </div>
          </details>
        ))}
      </div>
    </Card>
  )
}
