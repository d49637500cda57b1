'use client'

import { ListFilter } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Popover } from 'radix-ui'
import { Button } from '../button'
import type { TableColumn } from './table-model'
import type { FilterOption } from './table-view'
import type { TableQueryState } from './use-table-query'

export type ColumnFilter = {
  readonly column: TableColumn
  readonly options: readonly FilterOption[]
}

type FilterPopoverProps = {
  readonly filters: readonly ColumnFilter[]
  readonly state: TableQueryState
}

/** The values of the columns that can be filtered, as boxes. Each press is at work at once. */
export function FilterPopover({ filters, state }: FilterPopoverProps) {
  const t = useTranslations('ui')
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button size="sm" variant="quiet" icon={<ListFilter />}>
          {t('table.filter')}
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={t('table.filter')}
          className="z-60 grid max-h-(--radix-popover-content-available-height) w-72 gap-4 overflow-y-auto rounded-lg border border-line-2 bg-raised p-4 text-sm text-ink shadow-md"
        >
          {filters.map((filter) => (
            <FilterGroup key={filter.column.id} filter={filter} state={state} />
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function FilterGroup({
  filter,
  state,
}: {
  readonly filter: ColumnFilter
  readonly state: TableQueryState
}) {
  const { column, options } = filter
  const { filters } = state.query
  const chosen = filters[column.id] ?? []
  const toggle = (value: string) => {
    const next = chosen.includes(value)
      ? chosen.filter((other) => other !== value)
      : [...chosen, value]
    state.change({ filters: { ...filters, [column.id]: next } })
  }
  return (
    <fieldset className="grid gap-0.5">
      <legend className="mb-1 font-bold">{column.label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          className="flex min-h-8 items-center gap-2.5 rounded-md px-1 hover:bg-sunken max-md:min-h-11"
        >
          <input
            type="checkbox"
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
          <span className="flex-1">{option.text}</span>
          <span className="num text-xs text-ink-3">{option.count}</span>
        </label>
      ))}
    </fieldset>
  )
}
