'use client'

import { Columns3, Download, Rows3, Rows4, Search } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Button } from '../button'
import { IconButton } from '../icon-button'
import { Menu, MenuCheckbox, MenuItem, MenuLabel } from '../menu'
import { FilterChips } from './filter-chips'
import { type ColumnFilter, FilterPopover } from './filter-popover'
import { PhoneSort } from './phone-sort'
import type { TableColumn } from './table-model'
import { isShown } from './table-query'
import type { TableQueryState } from './use-table-query'

export type TableExports = { readonly csv?: string; readonly xlsx?: string }

type TableToolbarProps = {
  readonly columns: readonly TableColumn[]
  readonly filters: readonly ColumnFilter[]
  readonly state: TableQueryState
  readonly searchable: boolean
  readonly exports: TableExports | undefined
}

/** Search, filters, columns, density and export over a table. */
export function TableToolbar({ columns, filters, state, searchable, exports }: TableToolbarProps) {
  const t = useTranslations('ui')
  const { dense } = state.query
  return (
    <div className="flex flex-wrap items-center gap-2 border-b px-5 py-2.5 no-print max-md:px-4">
      {searchable && <SearchBox state={state} />}
      <FilterChips filters={filters} state={state} />
      {filters.length > 0 && <FilterPopover filters={filters} state={state} />}
      <PhoneSort columns={columns} state={state} />
      <div className="ms-auto flex items-center gap-1">
        {exports && <ExportMenu exports={exports} search={state.search} />}
        <ColumnMenu columns={columns} state={state} />
        <IconButton
          className="max-md:hidden"
          label={dense ? t('table.comfortable') : t('table.dense')}
          aria-pressed={dense}
          icon={dense ? <Rows3 /> : <Rows4 />}
          onClick={() => state.change({ dense: !dense, page: state.query.page })}
        />
      </div>
    </div>
  )
}

function SearchBox({ state }: { readonly state: TableQueryState }) {
  const t = useTranslations('ui')
  return (
    <label className="relative flex items-center max-md:basis-full">
      <Search className="pointer-events-none absolute start-2.5 size-3.5 text-ink-3" />
      <span className="sr-only">{t('table.search')}</span>
      <input
        type="search"
        value={state.query.search}
        placeholder={t('table.search')}
        onChange={(event) => state.change({ search: event.target.value }, 'replace')}
        className="h-7.5 w-52 rounded-md border border-line-3 bg-surface ps-8 pe-2 max-md:h-11 max-md:w-full max-md:text-base"
      />
    </label>
  )
}

function ExportMenu(props: { readonly exports: TableExports; readonly search: string }) {
  const t = useTranslations('ui')
  const address = (base: string) => (props.search ? `${base}?${props.search}` : base)
  return (
    <Menu
      trigger={
        <Button size="sm" variant="quiet" icon={<Download />}>
          {t('table.export')}
        </Button>
      }
    >
      <MenuLabel>{t('table.exportView')}</MenuLabel>
      {props.exports.xlsx && (
        <MenuItem href={address(props.exports.xlsx)} download>
          {t('table.exportXlsx')}
        </MenuItem>
      )}
      {props.exports.csv && (
        <MenuItem href={address(props.exports.csv)} download>
          {t('table.exportCsv')}
        </MenuItem>
      )}
    </Menu>
  )
}

type ColumnMenuProps = { readonly columns: readonly TableColumn[]; readonly state: TableQueryState }

function ColumnMenu({ columns, state }: ColumnMenuProps) {
  const t = useTranslations('ui')
  const { toggled, page } = state.query
  const toggle = (id: string) =>
    state.change({
      page,
      toggled: toggled.includes(id) ? toggled.filter((other) => other !== id) : [...toggled, id],
    })
  return (
    <Menu trigger={<IconButton label={t('table.columns')} icon={<Columns3 />} />}>
      <MenuLabel>{t('table.columns')}</MenuLabel>
      {columns.slice(1).map((column) => (
        <MenuCheckbox
          key={column.id}
          checked={isShown(column, toggled)}
          onToggle={() => toggle(column.id)}
        >
          {column.label}
        </MenuCheckbox>
      ))}
    </Menu>
  )
}
