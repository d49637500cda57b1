import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { useNumberText } from './use-number-text'
import type { ValueCurveView } from './value-curve-view'

/** The table twin of ValueCurve: the anchors, then the bids. */
export function ValueCurveTable({ view }: { readonly view: ValueCurveView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const plain = (value: number | null) => (value === null ? t('missing') : numbers.plain(value))
  const whole = (value: number | null) => (value === null ? '–' : numbers.whole(value))
  const anchors = view.points.map(({ evidence, value }, index) => ({
    id: `anchor-${index}`,
    name: t('curve.anchorRow', { number: index + 1 }),
    evidence,
    value,
  }))
  const bids = view.bids.map(({ letter, name, evidence, value }) => ({
    id: `bid-${letter}`,
    name: t('bid', { letter, name }),
    evidence,
    value,
  }))
  return (
    <SimpleTable
      caption={t('curve.caption')}
      columns={[
        { id: 'name', label: t('curve.anchorOrBid') },
        { id: 'evidence', label: t('curve.evidence', { unit: view.unit }), numeric: true },
        { id: 'value', label: t('column.value'), numeric: true },
      ]}
      rows={[...anchors, ...bids].map((row) => ({
        id: row.id,
        cells: { name: row.name, evidence: plain(row.evidence), value: whole(row.value) },
      }))}
    />
  )
}
