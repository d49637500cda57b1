import type { Cell, Sheet, SheetRow } from './sheet'

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

export type MatchedTable<Key extends string> =
  | {
      readonly kind: 'table'
      readonly rows: readonly TableRow<Key>[]
      /** Heading as the file has it, and its letter, by column. */
      readonly headings: Readonly<
        Partial<Record<Key, { readonly text: string; readonly letter: string }>>
      >
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
 * Finds the columns by their headings in the first filled row and gives every further row by column name.
 * Headings match without regard to case, accents, punctuation and order. Blank cells are null, texts trimmed.
 */
export function matchColumns<Key extends string>(
  sheet: Sheet,
  columns: readonly ColumnSpec<Key>[],
): MatchedTable<Key> {
  const [header, ...rows] = sheet.rows
  const headings = headingsOf(header)
  const keyOf = new Map(
    columns.flatMap(({ key, names }) => names.map((name) => [plainWord(name), key] as const)),
  )
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
    rows: rows.map((row) => tableRow(row, columns, indexOf)),
    headings: Object.fromEntries(known) as Partial<Record<Key, { text: string; letter: string }>>,
    ignored: placed.filter(({ key }) => !key).map(({ text }) => text),
  }
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
