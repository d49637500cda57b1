/** What a cell holds. Dates are midnight UTC of the day shown; a blank cell is null. */
export type Cell = string | number | boolean | Date | null

/** Where a cell stands, as spreadsheet programs count: rows and columns from 1. */
export type CellPlace = { readonly row: number; readonly column: number }

/** One row with at least one filled cell; `cells[0]` is column A. */
export type SheetRow = { readonly number: number; readonly cells: readonly Cell[] }

/** A cell that shows an error such as #N/A, or a formula that was saved without its value. */
export type CellProblem = CellPlace & { readonly code: 'error-value' | 'formula-without-value' }

/** The first visible sheet of a workbook, or a CSV file: only its filled rows, in order. */
export type Sheet = {
  readonly format: 'xlsx' | 'csv'
  /** Null for a CSV file. */
  readonly name: string | null
  /** Names of the visible sheets that were not read. */
  readonly otherSheets: readonly string[]
  readonly rows: readonly SheetRow[]
  /** Cells that held a formula: the value saved with it was taken, and nothing was computed. */
  readonly formulaCells: readonly CellPlace[]
  readonly problems: readonly CellProblem[]
}
