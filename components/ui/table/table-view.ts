import {
  type CellValue,
  cellKey,
  cellOf,
  cellText,
  type TableColumn,
  type TableRow,
} from './table-model'
import type { Sort, TableQuery } from './table-query'

export type TableView = {
  /** The rows of this page, in order. */
  readonly rows: readonly TableRow[]
  /** Rows that pass the search and the filters, on all pages. */
  readonly matching: number
  readonly page: number
  readonly pages: number
}

/** The rows that a query asks for: search, then filters, then order, then page. */
export function tableView(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  query: TableQuery,
  { pageSize, locale }: { readonly pageSize: number; readonly locale: string },
): TableView {
  const matching = rows.filter((row) => passes(row, columns, query))
  const sorted = query.sort ? inOrder(matching, query.sort, locale) : matching
  const pages = Math.max(1, Math.ceil(sorted.length / pageSize))
  const page = Math.min(query.page, pages)
  return {
    rows: sorted.slice((page - 1) * pageSize, page * pageSize),
    matching: sorted.length,
    page,
    pages,
  }
}

export type FilterOption = { readonly value: string; readonly text: string; readonly count: number }

/** The values of a column with how many rows have each, in the order of their texts. */
export function filterOptions(
  rows: readonly TableRow[],
  columnId: string,
  locale: string,
): readonly FilterOption[] {
  const options = new Map<string, FilterOption>()
  for (const row of rows) {
    const cell = cellOf(row, columnId)
    const value = cellKey(cell)
    const count = (options.get(value)?.count ?? 0) + 1
    options.set(value, { value, text: cellText(cell), count })
  }
  const collator = new Intl.Collator(locale, { numeric: true })
  return [...options.values()].toSorted((one, other) => collator.compare(one.text, other.text))
}

function passes(row: TableRow, columns: readonly TableColumn[], query: TableQuery): boolean {
  const filtered = Object.entries(query.filters).every(([columnId, values]) =>
    values.includes(cellKey(cellOf(row, columnId))),
  )
  if (!filtered) return false
  const words = plain(query.search).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return true
  const haystack = plain(
    [row.name, ...columns.map(({ id }) => cellText(cellOf(row, id)))].join('\n'),
  )
  return words.every((word) => haystack.includes(word))
}

/** Without case and accents: "clinica" finds "Clínica". */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase()

function inOrder(rows: readonly TableRow[], sort: Sort, locale: string): readonly TableRow[] {
  const collator = new Intl.Collator(locale, { numeric: true })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const first = cellOf(one, sort.column).value
    const second = cellOf(other, sort.column).value
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return sign * compare(first, second, collator)
  })
}

function compare(
  one: NonNullable<CellValue>,
  other: NonNullable<CellValue>,
  collator: Intl.Collator,
): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return collator.compare(String(one), String(other))
}
