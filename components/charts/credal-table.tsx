import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { CredalGraphView } from './credal-graph'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'

type CredalTableProps = {
  readonly view: CredalGraphView
  /** Names the table where the page has several of the kind. */
  readonly caption?: string
}

/** The table twin of CredalGraph: the whole matrix, row over column. */
export function CredalTable({ view, caption }: CredalTableProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  return (
    <SimpleTable
      caption={caption ?? t('credal.caption')}
      scroll
      columns={[
        { id: 'name', label: t('credal.rowOverColumn') },
        ...view.nodes.map((node, index) => ({
          id: `node-${index}`,
          label: node.name,
          numeric: true,
        })),
      ]}
      rows={view.nodes.map((node, row) => ({
        id: node.name,
        cells: {
          name: <RowHead>{t('numbered', { number: node.domain, name: node.name })}</RowHead>,
          ...Object.fromEntries(
            view.nodes.map((_, column) => {
              const probability = view.probability[row]?.[column]
              const text =
                probability === undefined || row === column ? '–' : numbers.ratio(probability)
              return [`node-${column}`, text]
            }),
          ),
        },
      }))}
    />
  )
}
