'use client'

import { useTranslations } from 'next-intl'
import type { TableColumn } from './table-model'
import type { SortDirection } from './table-query'
import type { TableQueryState } from './use-table-query'

type PhoneSortProps = { readonly columns: readonly TableColumn[]; readonly state: TableQueryState }

/** The heads that sort are not there on a phone: this list is. */
export function PhoneSort({ columns, state }: PhoneSortProps) {
  const t = useTranslations('ui')
  const { sort } = state.query
  const sortable = columns.filter((column) => column.sortable !== false)
  if (sortable.length === 0) return null
  return (
    <select
      aria-label={t('table.sortBy')}
      value={sort ? `${sort.direction} ${sort.column}` : ''}
      onChange={({ target }) => {
        const [direction, ...column] = target.value.split(' ')
        if (isDirection(direction)) state.change({ sort: { direction, column: column.join(' ') } })
      }}
      className="h-9 min-w-0 flex-1 basis-32 rounded-md border border-line-2 bg-surface px-2 text-ink-2 md:hidden"
    >
      <option value="">{t('table.sortBy')}</option>
      {sortable.flatMap((column) =>
        directions.map((direction) => (
          <option key={`${direction} ${column.id}`} value={`${direction} ${column.id}`}>
            {t(`table.sort.${direction}`, { column: column.label })}
          </option>
        )),
      )}
    </select>
  )
}

const directions: readonly SortDirection[] = ['ascending', 'descending']

const isDirection = (text: string | undefined): text is SortDirection =>
  directions.some((direction) => direction === text)
