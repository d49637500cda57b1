import { plainWord } from '../../platform/spreadsheet/match-columns'
import type { Sheet } from '../../platform/spreadsheet/sheet'
import { spreadsheetLimits } from '../../platform/spreadsheet/spreadsheet-limits'
import type { Locale } from '../../shared/locale'
import type { BidsFile, FileIssue, ImportTarget } from './bids-file-schema'
import type { ImportWords } from './import-words'
import { readLongRows } from './read-long-rows'
import { readWideRows } from './read-wide-rows'

/**
 * Reads a sheet as bids, in either layout: columns that name criteria make it wide, columns "criterion" and "value" make
 * it long. Headings and words may be in any language; numbers are read as `locale` writes them. Every problem is
 * reported with its row and column, and nothing is changed.
 */
export function readBidsFile(
  sheet: Sheet,
  target: ImportTarget,
  words: ImportWords,
  locale: Locale,
): BidsFile {
  const layout = isLong(sheet, words) ? 'long' : 'wide'
  const read = layout === 'long' ? readLongRows : readWideRows
  const table = read(sheet, target, words, locale)
  if (table.kind === 'wrong-columns') return table
  return {
    ...table,
    layout,
    issues: [...table.issues].sort(byPlace),
    formulas: sheet.formulaCells.length,
    sheet: sheet.name,
    otherSheets: sheet.otherSheets,
  }
}

/** Whether one of the first rows is headed "criterion" and "value"; a title may stand above it. */
function isLong({ rows }: Sheet, words: ImportWords): boolean {
  const [criterion, value] = (['criterion', 'value'] as const).map(
    (column) => new Set(words.namesOf(column).map(plainWord)),
  )
  return rows.slice(0, spreadsheetLimits.headerRows).some(({ cells }) => {
    const headings = cells.map((cell) => plainWord(String(cell ?? '')))
    return [criterion, value].every((names) => headings.some((heading) => names?.has(heading)))
  })
}

/** As a person goes through a sheet: row after row, and in each from left to right. */
function byPlace(one: FileIssue, other: FileIssue): number {
  const [left, right] = [one.column?.letter ?? '', other.column?.letter ?? '']
  if (one.row !== other.row) return one.row - other.row
  return left.length - right.length || (left < right ? -1 : 1)
}
