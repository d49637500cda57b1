import type { Cell, CellProblem } from './sheet'
import type { NumberStyle } from './xlsx-styles'

/** A cell whose text stands in the table of shared texts. */
export type SharedText = { readonly sharedText: number }

/** A row as far as the sheet itself says it. */
export type RawRow = { readonly number: number; readonly cells: readonly (Cell | SharedText)[] }

/** A cell as the XML has it. */
export type CellText = {
  /** s shared text, str formula's text, inlineStr, b yes/no, e error, d ISO date, n number. */
  readonly type: string
  readonly style: NumberStyle
  readonly value: string
  readonly hasFormula: boolean
}

/**
 * What a cell means. A percentage is read as it is shown (0.975 shown as 97.5 % is 97.5), a number in a
 * date format as that day.
 */
export function cellValue(cell: CellText, startsIn1904: boolean): CellValue {
  const { type, style, value } = cell
  if (value === '') return type === 'n' && cell.hasFormula ? unsaved : null
  switch (type) {
    case 's':
      return /^\d+$/.test(value) ? { sharedText: Number(value) } : unreadable
    case 'str':
    case 'inlineStr':
      return value
    case 'b':
      return value === '1' || value === 'true'
    case 'e':
      return unreadable
    case 'd':
      return isoDate(value)
    default:
      return numberValue(Number(value), style, startsIn1904)
  }
}

export type CellValue = Cell | SharedText | { readonly problem: CellProblem['code'] }

const unsaved = { problem: 'formula-without-value' } as const
const unreadable = { problem: 'error-value' } as const

/** A day, or a day and time without a zone, which stands for itself. */
const isoDate = (text: string) =>
  dateOrProblem(new Date(text.includes('T') && !text.endsWith('Z') ? `${text}Z` : text))

function numberValue(value: number, style: NumberStyle, startsIn1904: boolean) {
  if (!Number.isFinite(value)) return unreadable
  if (style === 'percent') return Number((value * 100).toPrecision(12))
  if (style === 'date') return dateOrProblem(dateOfSerial(value, startsIn1904))
  return value
}

const dateOrProblem = (date: Date) => (Number.isNaN(date.getTime()) ? unreadable : date)

const dayMs = 86_400_000

/**
 * The day of a serial number, midnight UTC for whole ones. Serial 60 is 29 February 1900, a day that spreadsheet
 * programs believe in and the calendar does not: days before it shift by one.
 *
 * @example
 * dateOfSerial(45000, false).toISOString() // => '2023-03-15T00:00:00.000Z'
 */
export function dateOfSerial(serial: number, startsIn1904: boolean): Date {
  if (startsIn1904) return new Date(Date.UTC(1904, 0, 1) + Math.round(serial * dayMs))
  const shift = serial < 60 ? 1 : 0
  return new Date(Date.UTC(1899, 11, 30) + Math.round((serial + shift) * dayMs))
}
