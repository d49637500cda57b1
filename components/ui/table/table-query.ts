import type { TableColumn } from './table-model'

export type SortDirection = 'ascending' | 'descending'

export type Sort = { readonly column: string; readonly direction: SortDirection }

/** What the reader asked of a table; all of it stands in the address. */
export type TableQuery = {
  readonly search: string
  /** Column → the values that may pass; a column without an entry lets all pass. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly sort: Sort | null
  /** From 1. */
  readonly page: number
  /** Columns that are shown although hidden at first, or the reverse. */
  readonly toggled: readonly string[]
  readonly dense: boolean
}

type Params = Readonly<Record<string, string | null | undefined>>

/** The keys of the address that a table owns. A prefix keeps two tables of a page apart. */
export const tableKeys = (columns: readonly TableColumn[], prefix = '') => [
  ...['q', 'sort', 'page', 'columns', 'dense'].map((key) => prefix + key),
  ...columns.filter(({ filter }) => filter).map(({ id }) => `${prefix}is-${id}`),
]

/**
 * Reads a query from the address. What it does not know is left out, so that an old link still works.
 *
 * @param defaultSort the order where the address names none
 */
export function readTableQuery(
  params: Params,
  columns: readonly TableColumn[],
  {
    prefix = '',
    defaultSort = null,
  }: { readonly prefix?: string; readonly defaultSort?: Sort | null } = {},
): TableQuery {
  const known = new Set(columns.map(({ id }) => id))
  const filters = columns
    .filter(({ filter }) => filter)
    .map(({ id }) => [id, readList(params[`${prefix}is-${id}`])] as const)
    .filter(([, values]) => values.length > 0)
  return {
    search: params[`${prefix}q`] ?? '',
    filters: Object.fromEntries(filters),
    sort: readSort(params[`${prefix}sort`], known) ?? defaultSort,
    page: Math.max(1, Math.trunc(Number(params[`${prefix}page`])) || 1),
    toggled: readList(params[`${prefix}columns`]).filter((id) => known.has(id)),
    dense: params[`${prefix}dense`] === '1',
  }
}

/** The parameters of a query; null takes a key out of the address. */
export function writeTableQuery(
  query: TableQuery,
  columns: readonly TableColumn[],
  prefix = '',
): Record<string, string | null> {
  const filters = columns
    .filter(({ filter }) => filter)
    .map(({ id }) => [`${prefix}is-${id}`, writeList(query.filters[id] ?? [])])
  return {
    [`${prefix}q`]: query.search || null,
    [`${prefix}sort`]: query.sort && writeSort(query.sort),
    [`${prefix}page`]: query.page > 1 ? String(query.page) : null,
    [`${prefix}columns`]: writeList(query.toggled),
    [`${prefix}dense`]: query.dense ? '1' : null,
    ...Object.fromEntries(filters),
  }
}

/** Ascending first, then descending, for the column whose head was pressed. */
export const nextSort = (sort: Sort | null, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
})

export const isShown = (column: TableColumn, toggled: readonly string[]): boolean =>
  (column.hidden === true) === toggled.includes(column.id)

function readSort(text: string | null | undefined, known: ReadonlySet<string>): Sort | null {
  if (!text) return null
  const column = text.replace(/^-/u, '')
  if (!known.has(column)) return null
  return { column, direction: text.startsWith('-') ? 'descending' : 'ascending' }
}

const writeSort = ({ column, direction }: Sort) =>
  direction === 'descending' ? `-${column}` : column

const readList = (text: string | null | undefined): readonly string[] =>
  text ? text.split(',').map((item) => item.replaceAll('%2C', ',').replaceAll('%25', '%')) : []

const writeList = (items: readonly string[]): string | null =>
  items.length > 0
    ? items.map((item) => item.replaceAll('%', '%25').replaceAll(',', '%2C')).join(',')
    : null
