'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { ScrollRegion } from '../scroll-region'
import { type BulkAction, BulkBar } from './bulk-bar'
import type { ColumnFilter } from './filter-popover'
import { MatchingRows } from './matching-rows'
import { NoMatch } from './no-match'
import { TableBody } from './table-body'
import { TableHead } from './table-head'
import type { TableColumn, TableRow } from './table-model'
import { TablePager } from './table-pager'
import { isShown, type Sort } from './table-query'
import { type TableExports, TableToolbar } from './table-toolbar'
import { TableTotals } from './table-totals'
import { filterOptions, tableView } from './table-view'
import { useTableAnnouncement } from './use-table-announcement'
import { useTableQuery } from './use-table-query'

export type DataTableProps = {
  /** What the table holds; names it, its scroll region and its announcements. */
  readonly caption: string
  /** The first column names the row and is always there. */
  readonly columns: readonly TableColumn[]
  readonly rows: readonly TableRow[]
  /** Shown in place of the table while there is no row at all: an `EmptyState` with its one action. */
  readonly empty: ReactNode
  /** Keeps two tables of a page apart in the address. */
  readonly prefix?: string
  readonly defaultSort?: Sort
  readonly pageSize?: number
  readonly searchable?: boolean
  /** Over all rows; left out while search or filters hide some of them. */
  readonly totals?: Readonly<Record<string, ReactNode>>
  readonly bulk?: readonly BulkAction[]
  /** Addresses that export the current view; they get its query string. */
  readonly exports?: TableExports
  /** The server has searched, filtered, sorted and paged already; this many rows match in all. */
  readonly remoteTotal?: number
  /** Stands at the head, over search and filters: the menu of saved views. */
  readonly views?: ReactNode
}

/** A register: search, filters, order, columns, density and page, all in the address. */
export function DataTable({
  caption,
  columns,
  rows,
  empty,
  prefix = '',
  defaultSort,
  pageSize = 25,
  searchable = true,
  totals,
  bulk = [],
  exports,
  remoteTotal,
  views,
}: DataTableProps) {
  const t = useTranslations('ui')
  const locale = useLocale()
  const remote = remoteTotal !== undefined
  const state = useTableQuery(columns, { prefix, defaultSort: defaultSort ?? null, remote })
  const view = remote
    ? remoteView(rows, remoteTotal, state.query.page, pageSize)
    : tableView(rows, columns, state.query, { pageSize, locale })
  const selection = useSelection(view.rows, bulk.length > 0)
  const announcement = useTableAnnouncement(columns, state.query, view.matching)
  const shown = columns.filter(
    (column, place) => place === 0 || isShown(column, state.query.toggled),
  )
  const hasMenu = rows.some((row) => row.menu !== undefined)
  const filters: readonly ColumnFilter[] = columns
    .filter((column) => column.filter)
    .map((column) => ({ column, options: filterOptions(rows, column.id, locale) }))

  if (rows.length === 0 && !isNarrowed(state.query)) return empty
  return (
    <div>
      {views && (
        <MatchingRows rows={rows} columns={columns} prefix={prefix} remote={remote}>
          <div className="flex flex-wrap items-center gap-1 px-2.5 pt-2 no-print max-md:px-1.5">
            {views}
          </div>
        </MatchingRows>
      )}
      <TableToolbar
        columns={columns}
        filters={filters}
        state={state}
        searchable={searchable}
        exports={exports}
      />
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {view.matching === 0 ? (
        <NoMatch caption={caption} total={remote ? null : rows.length} state={state} />
      ) : (
        <ScrollRegion label={t('table.region', { caption })}>
          <table className="max-md:block">
            <caption className="sr-only">{caption}</caption>
            <TableHead
              columns={shown}
              state={state}
              selection={selection?.head ?? null}
              hasMenu={hasMenu}
            />
            <TableBody
              columns={shown}
              rows={view.rows}
              dense={state.query.dense}
              selection={selection}
              hasMenu={hasMenu}
            />
            {totals && !isNarrowed(state.query) && (
              <TableTotals
                columns={shown}
                totals={totals}
                before={selection !== null}
                after={hasMenu}
              />
            )}
          </table>
        </ScrollRegion>
      )}
      {view.matching > 0 && <TablePager state={state} pageSize={pageSize} {...view} />}
      {selection && selection.ids.size > 0 && (
        <BulkBar actions={bulk} ids={[...selection.ids]} clear={selection.clear} />
      )}
    </div>
  )
}

/** Rows stay selected while the reader sorts and filters; the head's box is about this page. */
function useSelection(onPage: readonly TableRow[], isOffered: boolean) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  if (!isOffered) return null
  const all = onPage.length > 0 && onPage.every(({ id }) => ids.has(id))
  const toggle = (...changed: readonly string[]) =>
    setIds((before) => {
      const kept = [...before].filter((id) => !changed.includes(id))
      return new Set([...kept, ...changed.filter((id) => !before.has(id))])
    })
  return {
    ids,
    toggle: (id: string) => toggle(id),
    clear: () => setIds(new Set()),
    head: {
      all,
      some: onPage.some(({ id }) => ids.has(id)),
      toggleAll: () => toggle(...onPage.map(({ id }) => id).filter((id) => all || !ids.has(id))),
    },
  }
}

const isNarrowed = (query: { readonly search: string; readonly filters: object }) =>
  query.search !== '' || Object.keys(query.filters).length > 0

const remoteView = (
  rows: readonly TableRow[],
  matching: number,
  page: number,
  pageSize: number,
) => ({ rows, matching, page, pages: Math.max(1, Math.ceil(matching / pageSize)) })
