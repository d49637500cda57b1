import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { useNumberText } from './use-number-text'
import { isOutside, type WeightIntervalsView } from './weight-intervals'

type WeightIntervalsTableProps = {
  readonly view: WeightIntervalsView
  /** Names the table where the page has several of the kind. */
  readonly caption?: string
}

/** The table twin of WeightIntervals. */
export function WeightIntervalsTable({ view, caption }: WeightIntervalsTableProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const share = (value: number | null) => (value === null ? '–' : numbers.percent(value))
  return (
    <SimpleTable
      caption={caption ?? t('intervals.caption')}
      scroll
      columns={[
        { id: 'name', label: t('column.criterion') },
        { id: 'weight', label: t('column.weight'), numeric: true },
        { id: 'lower', label: t('column.from'), numeric: true },
        { id: 'upper', label: t('column.to'), numeric: true },
        { id: 'fits', label: t('intervals.fits') },
      ]}
      rows={view.rows.map((row) => ({
        id: row.id,
        cells: {
          name: row.name,
          weight: share(row.weight),
          lower: share(row.lower),
          upper: share(row.upper),
          fits: isOutside(row) ? t('no') : t('yes'),
        },
      }))}
    />
  )
}
