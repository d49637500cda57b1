'use client'

import { X } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { cn } from '../class-names'
import type { ColumnFilter } from './filter-popover'
import type { TableQueryState } from './use-table-query'

type FilterChipsProps = {
  readonly filters: readonly ColumnFilter[]
  readonly state: TableQueryState
}

/** The filters at work, in words, each with its cross. */
export function FilterChips({ filters, state }: FilterChipsProps) {
  const t = useTranslations('ui')
  const active = filters.flatMap(({ column, options }) => {
    const chosen = state.query.filters[column.id] ?? []
    const texts = chosen.map(
      (value) =>
        options.find((option) => option.value === value)?.text ?? column.words?.[value] ?? value,
    )
    return texts.length > 0 ? [{ column, texts }] : []
  })
  return active.map(({ column, texts }) => (
    <span
      key={column.id}
      className="inline-flex h-7.5 max-w-full overflow-hidden rounded-md border border-line-2 bg-surface whitespace-nowrap max-md:h-9"
    >
      <span className={part}>{column.label}</span>
      <span className={part}>{t('table.isAnyOf', { count: texts.length })}</span>
      <span className={cn(part, 'min-w-0 shrink font-bold text-ink')}>
        <span className="truncate">{texts.join(', ')}</span>
      </span>
      <button
        type="button"
        aria-label={t('table.removeFilter', { column: column.label })}
        onClick={() => state.change({ filters: { ...state.query.filters, [column.id]: [] } })}
        className="grid w-7.5 shrink-0 place-items-center border-s text-ink-3 hover:bg-sunken focus-visible:-outline-offset-2"
      >
        <X className="size-3.5" />
      </button>
    </span>
  ))
}

const part = 'inline-flex shrink-0 items-center border-s px-2 text-ink-2 first:border-s-0'
