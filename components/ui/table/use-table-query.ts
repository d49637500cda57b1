'use client'

import { parseAsString, useQueryStates } from 'nuqs'
import { useMemo } from 'react'
import type { TableColumn } from './table-model'
import {
  readTableQuery,
  type Sort,
  type TableQuery,
  tableKeys,
  writeTableQuery,
} from './table-query'

type Options = {
  readonly prefix: string
  readonly defaultSort: Sort | null
  /** The server reads the address and sends the rows anew. */
  readonly remote: boolean
}

/** The query of a table, kept in the address: the back button works and a copied link is the same view. */
export function useTableQuery(
  columns: readonly TableColumn[],
  { prefix, defaultSort, remote }: Options,
) {
  const keys = useMemo(
    () => Object.fromEntries(tableKeys(columns, prefix).map((key) => [key, parseAsString])),
    [columns, prefix],
  )
  const [params, setParams] = useQueryStates(keys, { history: 'push', shallow: !remote })
  const query = readTableQuery(params, columns, { prefix, defaultSort })

  const paramsOf = (changed: Partial<TableQuery>) => {
    const next = { ...query, page: 1, ...changed }
    const sort = isSameSort(next.sort, defaultSort) ? null : next.sort
    return writeTableQuery({ ...next, sort }, columns, prefix)
  }

  return {
    query,
    /** Any change but that of the page goes back to the first page. */
    change: (changed: Partial<TableQuery>, history: 'push' | 'replace' = 'push') => {
      void setParams(paramsOf(changed), { history })
    },
    /** The address that a change leads to, for links that work before any script has run. */
    hrefOf: (changed: Partial<TableQuery>) => `?${searchOf(paramsOf(changed))}`,
    /** The current view as a query string, for exports. */
    search: searchOf(paramsOf({ page: query.page })),
  }
}

export type TableQueryState = ReturnType<typeof useTableQuery>

const isSameSort = (one: Sort | null, other: Sort | null) =>
  one?.column === other?.column && one?.direction === other?.direction

function searchOf(params: Readonly<Record<string, string | null>>): string {
  const set = Object.entries(params).flatMap(([key, value]) =>
    value === null ? [] : [[key, value]],
  )
  return new URLSearchParams(set).toString()
}
