import type { Locale } from '../../shared/locale'
import type { ExportCell, ExportTable } from './export-table'
import { safeText } from './safe-text'

/**
 * Writes a table as CSV that spreadsheet programs open correctly in the reader's language: UTF-8 with a mark,
 * CRLF, commas and decimal points in English, semicolons and decimal commas in Portuguese and French.
 * Text that starts like a formula gets an apostrophe; numbers stay numbers, negative ones too.
 */
export function writeCsv(table: ExportTable, locale: Locale): Uint8Array {
  const mark = locale === 'en' ? ',' : ';'
  const headings = table.columns.map(({ heading }) => heading)
  const lines = [headings, ...table.rows].map((cells) =>
    cells.map((cell) => quoted(csvText(cell, locale))).join(mark),
  )
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`)
}

function csvText(cell: ExportCell, locale: Locale): string {
  if (cell === null) return ''
  if (typeof cell === 'number')
    return locale === 'en' ? String(cell) : String(cell).replace('.', ',')
  if (cell instanceof Date) return cell.toISOString()
  return safeText(String(cell))
}

const quoted = (text: string) =>
  /^\s|["\r\n,;\t]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
