'use client'

import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '../class-names'
import type { TableColumn } from './table-model'
import { nextSort } from './table-query'
import type { TableQueryState } from './use-table-query'

type TableHeadProps = {
  readonly columns: readonly TableColumn[]
  readonly state: TableQueryState
  /** Selects every row of the page; null where rows cannot be selected. */
  readonly selection: {
    readonly all: boolean
    readonly some: boolean
    readonly toggleAll: () => void
  } | null
  readonly hasMenu: boolean
}

export function TableHead({ columns, state, selection, hasMenu }: TableHeadProps) {
  const t = useTranslations('ui')
  return (
    <thead className="max-md:hidden">
      <tr>
        {selection && (
          <th scope="col" className="w-9 pe-0">
            <input
              type="checkbox"
              aria-label={t('table.selectAll')}
              checked={selection.all}
              ref={(box) => {
                if (box) box.indeterminate = selection.some && !selection.all
              }}
              onChange={selection.toggleAll}
              className="block"
            />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell key={column.id} column={column} state={state} />
        ))}
        {hasMenu && (
          <th scope="col" className="w-10">
            <span className="sr-only">{t('table.rowActions')}</span>
          </th>
        )}
      </tr>
    </thead>
  )
}

type HeadCellProps = { readonly column: TableColumn; readonly state: TableQueryState }

function HeadCell({ column, state }: HeadCellProps) {
  const { sort } = state.query
  const direction = sort?.column === column.id ? sort.direction : undefined
  const name = column.unit ? `${column.label}, ${column.unit}` : column.label
  if (column.sortable === false)
    return (
      <th scope="col" className={cn(column.numeric && 'n')}>
        {name}
      </th>
    )
  const next = { sort: nextSort(sort, column.id) }
  return (
    <th scope="col" aria-sort={direction} className={cn(column.numeric && 'n')}>
      <a
        href={state.hrefOf(next)}
        onClick={(event) => {
          event.preventDefault()
          state.change(next)
        }}
        className={cn(
          'group/sort flex min-h-6 w-fit items-end gap-1 text-ink-3 no-underline hover:text-ink',
          column.numeric && 'ms-auto flex-row-reverse text-end',
          direction && 'font-bold text-ink',
        )}
      >
        {name}
        <SortMark direction={direction} />
      </a>
    </th>
  )
}

function SortMark({ direction }: { readonly direction: 'ascending' | 'descending' | undefined }) {
  const look = 'size-3.5 mb-px'
  if (direction === 'ascending') return <ArrowUp className={look} />
  if (direction === 'descending') return <ArrowDown className={look} />
  return (
    <ArrowUpDown
      className={cn(
        look,
        'opacity-0 group-hover/sort:opacity-100 group-focus-visible/sort:opacity-100',
      )}
    />
  )
}
