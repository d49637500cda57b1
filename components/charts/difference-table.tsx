import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { DifferenceBarsView } from './difference-bars'
import { useNumberText } from './use-number-text'

/** The table twin of DifferenceBars. */
export function DifferenceTable({ view }: { readonly view: DifferenceBarsView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <SimpleTable
      caption={t('difference.caption', { right: view.right.name, left: view.left.name })}
      columns={[
        { id: 'name', label: t('column.criterion') },
        { id: 'difference', label: t('column.difference'), numeric: true },
      ]}
      rows={view.rows.map((row) => ({
        id: row.id,
        cells: {
          name: row.name,
          difference: row.difference === null ? t('missing') : numbers.signed(row.difference),
        },
      }))}
    />
  )
}
