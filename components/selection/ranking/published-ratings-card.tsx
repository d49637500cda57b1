import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { Card } from '@/components/ui/card'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { RankedTender } from './ranked-tender'

/** A publisher's own rating beside our ranking, where there is one. It takes no part in the result. */
export function PublishedRatingsCard({ tender }: { tender: RankedTender }) {
  const t = useTranslations('ranking.published')
  const numbers = useNumberText()
  const { publishedRatings } = tender.loaded
  const rated = tender.ranked.flatMap((bid) => {
    const published = publishedRatings.get(bid.id)
    return published ? [{ bid, published }] : []
  })
  if (rated.length === 0) return null
  const order = rated.toSorted((a, b) => b.published.rating - a.published.rating)
  return (
    <Card level={3} title={t('title')} subtitle={t('subtitle')} footer={rated[0]?.published.source}>
      <SimpleTable
        caption={t('title')}
        captionHidden
        columns={[
          { id: 'bid', label: t('bid') },
          { id: 'our', label: t('our'), numeric: true },
          { id: 'their', label: t('their'), numeric: true },
          {
            id: 'rating',
            label: t('rating', { scale: rated[0]?.published.scale ?? 0 }),
            numeric: true,
          },
        ]}
        rows={rated.map(({ bid, published }) => ({
          id: bid.id,
          header: 'bid',
          cells: {
            bid: `${bid.letter} ${bid.name}`,
            our: bid.rank,
            their: 1 + order.findIndex((other) => other.bid.id === bid.id),
            rating: numbers.ratio(published.rating),
          },
        }))}
      />
    </Card>
  )
}
