import { useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'
import type { NoRankingReason } from '@/lib/selection/ranking/ranking-view'

const next = {
  'no-criteria': 'criteria',
  'values-undeclared': 'criteria',
  'weights-not-locked': 'weights',
  'no-bids': 'bids',
  'all-knocked-out': 'bids',
} as const satisfies Record<NoRankingReason | 'all-knocked-out', string>

/** Why there is no ranking, and the page where that changes. */
export function NoRanking({
  tenderId,
  reason,
}: {
  tenderId: string
  reason: NoRankingReason | 'all-knocked-out'
}) {
  const t = useTranslations('ranking.none')
  return (
    <EmptyState
      framed
      title={t(`${reason}.title`)}
      actions={
        <ButtonLink variant="primary" href={`/selection/tenders/${tenderId}/${next[reason]}`}>
          {t(`${reason}.action`)}
        </ButtonLink>
      }
    >
      <p>{t(`${reason}.body`)}</p>
    </EmptyState>
  )
}
