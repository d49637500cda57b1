import { useTranslations } from 'next-intl'
import { SimpleTable } from '@/components/ui/table/simple-table'
import { leadChanges, type ScoreLine, scoreAt } from './geometry-lines'
import { RowHead } from './row-head'
import { useNumberText } from './use-number-text'
import { winnersOf } from './weight-set-winners'

type WeightSensitivityTableProps = {
  readonly view: { readonly weight: number; readonly lines: readonly ScoreLine[] }
}

/** The table twin of WeightSensitivityLines: scores at none, now, every change of lead, and all. */
export function WeightSensitivityTable({ view }: WeightSensitivityTableProps) {
  const t = useTranslations('charts')
  const numbers = useNumberText()
  const changes = leadChanges(view.lines).map(({ weight }) => weight)
  const weights = [...new Set([0, view.weight, ...changes, 1])].sort((a, b) => a - b)
  return (
    <SimpleTable
      caption={t('sensitivity.caption')}
      scroll
      columns={[
        { id: 'weight', label: t('column.weight'), numeric: true },
        ...view.lines.map(({ letter, name }) => ({
          id: `bid-${letter}`,
          label: t('bid', { letter, name }),
          numeric: true,
        })),
        { id: 'leader', label: t('sensitivity.leader') },
      ]}
      rows={weights.map((weight) => ({
        id: String(weight),
        cells: {
          weight: numbers.percent(weight),
          leader: <RowHead>{leadersAt(view.lines, weight)}</RowHead>,
          ...Object.fromEntries(
            view.lines.map((line) => [`bid-${line.letter}`, numbers.points(scoreAt(line, weight))]),
          ),
        },
      }))}
    />
  )
}

const leadersAt = (lines: readonly ScoreLine[], weight: number): string =>
  winnersOf(lines.map((line) => ({ name: line.name, score: scoreAt(line, weight) })))
    .winners.map(({ name }) => name)
    .join(', ')
