import { useTranslations } from 'next-intl'
import { useNumberText } from '@/components/charts/use-number-text'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { newcombeDifference } from '@/lib/statistics/newcombe-difference'
import { wilsonInterval } from '@/lib/statistics/wilson-interval'

const counts = [
  { x: 76, n: 100 },
  { x: 19, n: 25 },
  { x: 8, n: 8 },
]

const compared = { x1: 97, n1: 120, x2: 76, n2: 100 }

/** The same share from many answers and from few, and a difference that is none. */
export function ProportionsExample() {
  const t = useTranslations('methods')
  const numbers = useNumberText()
  const { difference, low, high, finding } = newcombeDifference(compared)
  return (
    <>
      <p>{t('proportions.example')}</p>
      <SimpleTable
        caption={t('proportions.caption')}
        captionHidden
        columns={[
          { id: 'count', label: t('columns.count') },
          { id: 'share', label: t('columns.share'), numeric: true, unit: '%' },
          { id: 'low', label: t('columns.from'), numeric: true, unit: '%' },
          { id: 'high', label: t('columns.to'), numeric: true, unit: '%' },
        ]}
        rows={counts.map((count) => {
          const interval = wilsonInterval(count)
          return {
            id: `${String(count.x)}-${String(count.n)}`,
            cells: {
              count: t('proportions.count', count),
              share: numbers.percent(interval.share),
              low: numbers.percent(interval.low),
              high: numbers.percent(interval.high),
            },
          }
        })}
      />
      <p>
        {t('proportions.difference', {
          ...compared,
          difference: numbers.signedPercent(difference),
          low: numbers.signedPercent(low),
          high: numbers.signedPercent(high),
          finding,
        })}
      </p>
    </>
  )
}
