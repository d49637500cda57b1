import { plainWord } from '../../platform/spreadsheet/match-columns'
import type { Sheet } from '../../platform/spreadsheet/sheet'
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
  const headings = (sheet.rows[0]?.cells ?? []).map((cell) => plainWord(String(cell ?? '')))
  const has = (column: 'criterion' | 'value') =>
    words.namesOf(column).some((name) => headings.includes(plainWord(name)))
  const layout = has('criterion') && has('value') ? 'long' : 'wide'
  const read = layout === 'long' ? readLongRows : readWideRows
  const table = read(sheet, target, words, locale)
  if (table.kind === 'wrong-columns') return table
  return {
    ...table,
    layout,
    issues: [...sheetIssues(sheet), ...table.issues].sort(byPlace),
    formulas: sheet.formulaCells.length,
    sheet: sheet.name,
    otherSheets: sheet.otherSheets,
  }
}

/** As a person goes through a sheet: row after row, and in each from left to right. */
function byPlace(one: FileIssue, other: FileIssue): number {
  const [left, right] = [one.column?.letter ?? '', other.column?.letter ?? '']
  if (one.row !== other.row) return one.row - other.row
  return left.length - right.length || (left < right ? -1 : 1)
}

const sheetIssues = (sheet: Sheet): readonly FileIssue[] =>
  sheet.problems.map(({ row, column, code }) => ({
    row,
    column: { text: '', letter: columnLetters(column) },
    code: code === 'error-value' ? 'errorValue' : 'formulaWithoutValue',
    found: '',
  }))

/** Column letters as spreadsheet programs show them: 1 → A, 27 → AA. */
function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last
}
