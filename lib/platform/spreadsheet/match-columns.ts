import type { Cell, CellProblem, Sheet, SheetRow } from './sheet'
import { spreadsheetLimits } from './spreadsheet-limits'

/** A column that an import knows. `names` are all the headings it goes by, in every language. */
export type ColumnSpec<Key extends string> = {
  readonly key: Key
  readonly names: readonly string[]
  readonly required: boolean
}

export type TableRow<Key extends string> = {
  /** Row of the spreadsheet, counted from 1. */
  readonly number: number
  readonly cells: Readonly<Record<Key, Cell>>
}

type Heading = { readonly text: string; readonly letter: string }

export type MatchedTable<Key extends string> =
  | {
      readonly kind: 'table'
      readonly rows: readonly TableRow<Key>[]
      /** Heading as the file has it, and its letter, by column. */
      readonly headings: Readonly<Partial<Record<Key, Heading>>>
      /** Cells below the header, in columns that are read, of which no value can be had. */
      readonly problems: readonly (Pick<CellProblem, 'row' | 'code'> & {
        readonly heading: Heading
      })[]
      /** Headings that mean nothing to this import: their columns are left out, and the preview says so. */
      readonly ignored: readonly string[]
    }
  | {
      readonly kind: 'wrong-columns'
      readonly missing: readonly Key[]
      readonly repeated: readonly string[]
      /** What the header row does say. */
      readonly found: readonly string[]
    }

/**
 * Finds the columns by their headings and gives every further row by column name. The header is the first row; where
 * a title stands above the table, it is the one of the first 20 rows that names all that is required.
 * Headings match without regard to case, accents, punctuation and order. Blank cells are null, texts trimmed.
 */
export function matchColumns<Key extends string>(
  sheet: Sheet,
  columns: readonly ColumnSpec<Key>[],
): MatchedTable<Key> {
  const keyOf = new Map(
    columns.flatMap(({ key, names }) => names.map((name) => [plainWord(name), key] as const)),
  )
  const headerAt = headerIndex(sheet.rows, columns, keyOf)
  const headings = headingsOf(sheet.rows[headerAt])
  const placed = headings.map((found) => ({ ...found, key: keyOf.get(plainWord(found.text)) }))

  const missing = columns
    .filter(({ key, required }) => required && !placed.some((found) => found.key === key))
    .map(({ key }) => key)
  const repeated = placed
    .filter((found, index) => found.key && placed.findIndex(({ key }) => key === found.key) < index)
    .map(({ text }) => text)
  if (missing.length > 0 || repeated.length > 0) {
    return { kind: 'wrong-columns', missing, repeated, found: headings.map(({ text }) => text) }
  }

  const indexOf = new Map(placed.flatMap(({ key, index }) => (key ? [[key, index] as const] : [])))
  const known = placed.flatMap(({ key, text, index }) =>
    key ? [[key, { text, letter: letterOf(index) }] as const] : [],
  )
  return {
    kind: 'table',
    rows: sheet.rows.slice(headerAt + 1).map((row) => tableRow(row, columns, indexOf)),
    headings: Object.fromEntries(known) as Partial<Record<Key, Heading>>,
    problems: problemsBelow(sheet, sheet.rows[headerAt]?.number ?? 0, placed),
    ignored: placed.filter(({ key }) => !key).map(({ text }) => text),
  }
}

/** The last of the first rows in sequence that name all required columns and at least two in all; else the first row. */
function headerIndex<Key extends string>(
  rows: readonly SheetRow[],
  columns: readonly ColumnSpec<Key>[],
  keyOf: ReadonlyMap<string, Key>,
): number {
  const isHeader = (row: SheetRow | undefined) => {
    const keys = new Set(headingsOf(row).map(({ text }) => keyOf.get(plainWord(text))))
    keys.delete(undefined)
    return keys.size > 1 && columns.every(({ key, required }) => !required || keys.has(key))
  }
  let at = rows.slice(0, spreadsheetLimits.headerRows).findIndex(isHeader)
  while (at >= 0 && at + 1 < spreadsheetLimits.headerRows && isHeader(rows[at + 1])) at += 1
  return Math.max(0, at)
}

function problemsBelow(
  { problems }: Sheet,
  headerNumber: number,
  placed: readonly { readonly index: number; readonly text: string; readonly key: unknown }[],
) {
  const headingAt = new Map(
    placed.flatMap(({ key, text, index }) =>
      key ? [[index + 1, { text, letter: letterOf(index) }] as const] : [],
    ),
  )
  return problems.flatMap(({ row, column, code }) => {
    const heading = headingAt.get(column)
    return heading && row > headerNumber ? [{ row, code, heading }] : []
  })
}

function headingsOf(header: SheetRow | undefined) {
  return (header?.cells ?? []).flatMap((cell, index) =>
    cell === null ? [] : [{ text: String(cell).trim(), index }],
  )
}

/** A word or heading without case, accents and punctuation, for comparing. */
export const plainWord = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function tableRow<Key extends string>(
  row: SheetRow,
  columns: readonly ColumnSpec<Key>[],
  indexOf: ReadonlyMap<Key, number>,
): TableRow<Key> {
  const cells = columns.map(({ key }) => {
    const cell = row.cells[indexOf.get(key) ?? -1] ?? null
    return [key, typeof cell === 'string' ? cell.trim() || null : cell] as const
  })
  return { number: row.number, cells: Object.fromEntries(cells) as Record<Key, Cell> }
}

/** Column letters as spreadsheet programs show them: 0 → A, 26 → AA. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
