'use client'

import { useLocale } from 'next-intl'
import { createContext, type ReactNode, useContext } from 'react'
import type { TableColumn, TableRow } from './table-model'
import { readTableQuery } from './table-query'
import { tableView } from './table-view'

type MatchingRowsProps = {
  readonly rows: readonly TableRow[]
  readonly columns: readonly TableColumn[]
  readonly prefix: string
  /** Only some of the rows are here, so that nothing can be counted. */
  readonly remote: boolean
  readonly children: ReactNode
}

type Count = (search: string) => number

const MatchingRowsContext = createContext<Count | null>(null)

/** Lets the tools of a table ask how many of its rows an address would show. */
export function MatchingRows({ rows, columns, prefix, remote, children }: MatchingRowsProps) {
  const locale = useLocale()
  const count = (search: string) => {
    const params = Object.fromEntries(new URLSearchParams(search))
    const query = readTableQuery(params, columns, { prefix })
    return tableView(rows, columns, query, { pageSize: 1, locale }).matching
  }
  return <MatchingRowsContext value={remote ? null : count}>{children}</MatchingRowsContext>
}

/** How many rows of the table round it a query string would show; null where that is not known here. */
export const useMatchingRows = (): Count | null => useContext(MatchingRowsContext)
