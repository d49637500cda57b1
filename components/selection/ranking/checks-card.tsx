import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { bidOf, type RankedTender } from './ranked-tender'
import { NotBinding, shiftOf } from './stability-card'

type Check = { readonly id: string; readonly what: string; readonly first: string | null }

/** The other ways of looking at the same bids, each with whether it puts the same bid first. */
export function ChecksCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.checks')
  const checks = useChecks(tender)
  return (
    <Card title={t('title')} level={3} actions={<NotBinding />}>
      <ul className="grid gap-3">
        {checks.map(({ id, what, first }) => {
          const isSame = first === null || first === tender.winner.id
          return (
            <li
              key={id}
              className="grid grid-cols-[minmax(7.5rem,auto)_minmax(0,1fr)] items-start gap-3"
            >
              <span>
                <Chip tone={isSame ? 'good' : 'caution'}>
                  {isSame ? t('same') : t('other', { letter: bidOf(tender, first)?.letter ?? '' })}
                </Chip>
              </span>
              <span>{what}</span>
            </li>
          )
        })}
      </ul>
    </Card>
  )
}

function useChecks(tender: RankedTender): readonly Check[] {
  const t = useTranslations('ranking.checks')
  const numbers = useNumberText()
  const { withoutEach, otherAggregation, nearestRival, topsis, promethee } = tender.checks
  const losers = withoutEach.filter(({ removed }) => removed !== tender.winner.id)
  const flipped = losers.find(({ winner }) => winner !== tender.winner.id)
  const checks: Check[] = [
    { id: 'without', what: t('withoutEach'), first: flipped?.winner ?? null },
    ...(otherAggregation
      ? [{ id: 'aggregation', what: t(otherAggregation.rule), first: otherAggregation.winner }]
      : []),
    ...(nearestRival
      ? [
          {
            id: 'nearest',
            what: t('nearest', {
              share: numbers.points(nearestRival.l1 * 50),
              ...shiftOf(tender, nearestRival.weights),
            }),
            first: nearestRival.rival,
          },
        ]
      : []),
    ...(topsis ? [{ id: 'topsis', what: t('topsis'), first: topsis[0] ?? null }] : []),
    { id: 'promethee', what: t('promethee'), first: promethee[0] ?? null },
  ]
  return checks
}
