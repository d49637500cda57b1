import { useFormatter, useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { BidBadge } from '@/components/ui/bid-badge'
import { Card } from '@/components/ui/card'
import { Chip } from '@/components/ui/chip'
import { Link } from '@/components/ui/navigation'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { BidOutlook } from '@/lib/selection/ranking/bid-outlook'
import type { RankedTender } from './ranked-tender'
import { NotBinding } from './stability-card'

/** Which bids some weights of the region put first, and the most that choosing each could cost. */
export function OutlookCard({ tender, outlook }: { tender: RankedTender; outlook: BidOutlook }) {
  const t = useTranslations('ranking.outlook')
  const numbers = useNumberText()
  const { region, canBeFirst, maxRegret } = outlook
  return (
    <Card
      id="outlook"
      title={t('title', { count: canBeFirst.filter(Boolean).length, total: canBeFirst.length })}
      subtitle={t(`subtitle.${region}`)}
      actions={<NotBinding />}
      footer={<Link href="/methods#stability">{t('how')}</Link>}
    >
      <p className="mb-3">{useFinding(tender, outlook)}</p>
      <SimpleTable
        caption={t('caption')}
        captionHidden
        columns={[
          { id: 'bid', label: t('bid') },
          { id: 'first', label: t('canBeFirst') },
          { id: 'regret', label: t('regret'), numeric: true },
        ]}
        rows={tender.ranked.map(({ id, letter, name, rank }, row) => ({
          id,
          cells: {
            bid: (
              <span className="flex items-center gap-2 font-normal">
                <BidBadge letter={letter} state={rank === 1 ? 'first' : 'plain'} />
                {name}
              </span>
            ),
            first: canBeFirst[row] ? (
              <Chip tone="good">{t('yes')}</Chip>
            ) : (
              <span className="text-ink-2">{t('no')}</span>
            ),
            regret: numbers.points(maxRegret[row] ?? 0),
          },
        }))}
      />
    </Card>
  )
}

/** Who could never be first, and whose choice risks least, in a sentence or two. */
function useFinding(tender: RankedTender, { region, canBeFirst, maxRegret }: BidOutlook): string {
  const t = useTranslations('ranking.outlook')
  const numbers = useNumberText()
  const format = useFormatter()
  const never = tender.ranked.filter((_, row) => !canBeFirst[row]).map(({ name }) => name)
  const named = never.slice(0, mostNames)
  const more = never.length - named.length
  const least = Math.min(...maxRegret)
  const safest = tender.ranked[maxRegret.indexOf(least)]?.name ?? ''
  const sentences = [
    never.length === 0
      ? t('everyone')
      : t(`never.${region}`, {
          names: more > 0 ? named.join(', ') : format.list(named, { type: 'disjunction' }),
          more,
        }),
    least < level
      ? t('safe', { name: safest })
      : t('least', { name: safest, points: numbers.points(least) }),
  ]
  return sentences.join(' ')
}

/** More names make a list, not a sentence; the table has them all. */
const mostNames = 3

/** Points of regret that are none once they are printed. */
const level = 0.05
