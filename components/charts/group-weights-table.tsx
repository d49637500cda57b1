import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import type { GroupWeightsView } from './group-weights-view'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'

/** The table twin of GroupWeights: mean and interval, then every published set and every expert. */
export function GroupWeightsTable({ view }: { readonly view: GroupWeightsView }) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const experts = view.rows.at(0)?.experts ?? []
  const campOf = (camp: 1 | 2 | null) => (camp && view.camps ? view.camps[camp - 1] : undefined)
  return (
    <SimpleTable
      caption={t('group.caption')}
      scroll
      columns={[
        { id: 'name', label: t('column.criterion') },
        { id: 'mean', label: t('group.mean'), numeric: true },
        { id: 'lower', label: t('column.from'), numeric: true },
        { id: 'upper', label: t('column.to'), numeric: true },
        ...view.published.map((name, index) => ({
          id: `set-${index}`,
          label: name,
          numeric: true,
        })),
        ...experts.map(({ name, camp }, index) => {
          const campName = campOf(camp)
          return {
            id: `expert-${index}`,
            label: campName ? t('group.expertInCamp', { name, camp: campName }) : name,
            numeric: true,
          }
        }),
      ]}
      rows={view.rows.map((row) => ({
        id: row.id,
        cells: {
          name: <RowHead>{t('numbered', { number: row.domain, name: row.name })}</RowHead>,
          mean: numbers.percent(row.mean),
          lower: numbers.percent(row.lower),
          upper: numbers.percent(row.upper),
          ...Object.fromEntries(
            view.published.map((_, index) => {
              const weight = row.published[index] ?? null
              return [`set-${index}`, weight === null ? '–' : numbers.percent(weight)]
            }),
          ),
          ...Object.fromEntries(
            row.experts.map(({ weight }, index) => [`expert-${index}`, numbers.percent(weight)]),
          ),
        },
      }))}
    />
  )
}
