import type { RawRow } from './xlsx-cell'

/** Cells merged downward: what the first row says, all of them say. Rows are counted from 1, the column from 0. */
type Merge = { readonly column: number; readonly first: number; readonly last: number }

const mostMerges = 5_000

/**
 * Collects the merged ranges of a sheet, as far as they reach over several rows. Only their first column is kept:
 * a title merged across a table is one text, not one for each column.
 */
export function xlsxMergeReader(columnOf: (reference: string) => number | null) {
  const merges: Merge[] = []
  return {
    /** Takes a range such as `A2:A5`. */
    add(reference: string | null) {
      const [from = '', to = ''] = (reference ?? '').split(':')
      const column = columnOf(from)
      const [first, last] = [rowOf(from), rowOf(to)]
      if (column === null || !(first < last) || merges.length >= mostMerges) return
      merges.push({ column: column - 1, first, last })
    },
    /** Writes the text of every merged range into its blank cells further down. */
    fill: (rows: readonly RawRow[]) => filledDown(rows, merges),
  }
}

const rowOf = (reference: string) => Number(reference.match(/\d+$/)?.[0] ?? Number.NaN)

function filledDown(rows: readonly RawRow[], merges: readonly Merge[]): readonly RawRow[] {
  if (merges.length === 0) return rows
  const filled = rows.map(({ number, cells }) => ({ number, cells: [...cells] }))
  for (const { column, first, last } of merges) {
    const said = filled.find(({ number }) => number === first)?.cells[column] ?? null
    const below = filled.filter(({ number }) => number > first && number <= last)
    if (said !== null) for (const { cells } of below) say(cells, column, said)
  }
  return filled
}

function say(cells: RawRow['cells'][number][], column: number, said: RawRow['cells'][number]) {
  while (cells.length <= column) cells.push(null)
  cells[column] ??= said
}
