import { useTranslations } from 'next-intl'
import { useNumberText } from '../../charts/use-number-text'
import { DomainKey } from '../../ui/domain-key'
import { SimpleTable } from '../../ui/table/simple-table'
import type { ComparedRow, ComparedSets } from './set-comparison'

type SetsTableProps = {
  readonly view: ComparedSets
  /** A heading above says what it is. */
  readonly captionHidden?: boolean
}

/** The numbers of every set, with the domains' sums and the totals as they are. */
export function SetsTable({ view, captionHidden = false }: SetsTableProps) {
  const t = useTranslations('weights.comparison')
  const numbers = useNumberText()
  const percent = (share: number) => numbers.ratio(share * 100)
  const cellsOf = (weights: readonly (number | null)[], isSum: boolean) =>
    Object.fromEntries(
      view.sets.map(({ id }, place) => {
        const weight = weights[place] ?? null
        const text = weight === null ? '–' : percent(weight)
        return [id, isSum ? <b key={id}>{text}</b> : text]
      }),
    )
  return (
    <SimpleTable
      caption={t('caption')}
      captionHidden={captionHidden}
      scroll
      columns={[
        { id: 'name', label: t('criterion') },
        ...view.sets.map(({ id, letter, name, isAsPrinted }) => ({
          id,
          numeric: true,
          label: (
            <span className="inline-block max-w-40">
              {t('column', { letter, name })}
              {isAsPrinted && <span className="block font-normal">{t('columnAsPrinted')}</span>}
            </span>
          ),
        })),
      ]}
      rows={view.rows.map((row) => ({
        id: row.id,
        cells: { name: <RowName row={row} />, ...cellsOf(row.weights, row.kind === 'domain') },
      }))}
      totals={{ name: t('total'), ...cellsOf(view.totals, true) }}
    />
  )
}

function RowName({ row }: { readonly row: ComparedRow }) {
  if (row.kind === 'criterion')
    return <span className="block ps-6.5 font-normal">{`${row.code} ${row.name}`}</span>
  return (
    <span className="flex items-center gap-2">
      <DomainKey domain={row.domain} />
      {row.name}
    </span>
  )
}
