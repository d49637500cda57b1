import type { ReactNode } from 'react'

/** What a cell is sorted and filtered by. Null is "nothing there": always last, never zero. */
export type CellValue = string | number | null

export type TableCell = {
  readonly value: CellValue
  /** What a filter in the address says instead of the value, where that is a word of one language. */
  readonly key?: string
  /** What is searched, exported to a filter's list, and shown where no node is given. */
  readonly text?: string
  /** What is drawn, already formatted in the reader's language. */
  readonly node?: ReactNode
}

export type TableColumn = {
  readonly id: string
  readonly label: string
  /** Stands in the head after the label, never in the cells. */
  readonly unit?: string
  /** Right-aligned, tabular. */
  readonly numeric?: boolean
  /** Can be sorted by; yes where left out. */
  readonly sortable?: boolean
  /** Offers its values as a filter: for states and kinds, not for free text. */
  readonly filter?: boolean
  /** What the keys of a filter are called, also those that no row has now. */
  readonly words?: Readonly<Record<string, string>>
  /** Not shown at first; the reader can bring it in. */
  readonly hidden?: boolean
  /** Place in the card that a row becomes on a phone: its title, its upper corner, a line, or nowhere. */
  readonly phone?: 'title' | 'corner' | 'line' | 'hidden'
  /** Keep on one line. */
  readonly nowrap?: boolean
}

export type TableRow = {
  readonly id: string
  /** Said by the box that selects the row and by its menu. */
  readonly name: string
  /** The whole row leads there. */
  readonly href?: string
  readonly cells: Readonly<Record<string, TableCell | CellValue>>
  /** The row is out of the running: drawn faint. */
  readonly muted?: boolean
  /** A `Menu` with the acts of the row. */
  readonly menu?: ReactNode
}

export const cellOf = (row: TableRow, columnId: string): TableCell => {
  const cell = row.cells[columnId]
  return typeof cell === 'object' && cell !== null ? cell : { value: cell ?? null }
}

/** What a filter on the cell's column is compared with; empty where there is nothing. */
export const cellKey = ({ key, value }: TableCell): string => key ?? String(value ?? '')

export const cellText = ({ text, value }: TableCell): string =>
  text ?? (value === null ? '' : String(value))
