import Papa from 'papaparse'
import { Rejection } from '../../shared/result'
import { decodeText } from './csv-encoding'
import { printableText, restoredText } from './safe-text'
import type { Sheet, SheetRow } from './sheet'
import { spreadsheetLimits } from './spreadsheet-limits'

/**
 * Reads comma-, semicolon- or tab-separated text. Every cell stays text; rows are counted as spreadsheet
 * programs count them, so a quoted line break does not start a new one.
 *
 * @throws Rejection `too-many-rows`, `too-many-columns`, `file-unreadable` (an open quote, an endless cell)
 */
export function readCsv(bytes: Uint8Array, mostColumns: number = spreadsheetLimits.columns): Sheet {
  const { text, delimiter, firstRow } = withoutSeparatorLine(decodeText(bytes))
  const parsed = Papa.parse<string[]>(text, {
    delimiter: delimiter ?? likelyDelimiter(text),
    preview: spreadsheetLimits.presentRows + 1,
  })
  if (parsed.data.length > spreadsheetLimits.presentRows) throw new Rejection('too-many-rows')
  if (parsed.errors.some((error) => error.type === 'Quotes')) throw new Rejection('file-unreadable')
  const rows = parsed.data
    .map((cells, index) => csvRow(cells, firstRow + index, mostColumns))
    .filter(isFilled)
  if (rows.length > spreadsheetLimits.filledRows) throw new Rejection('too-many-rows')
  return { format: 'csv', name: null, otherSheets: [], rows, formulaCells: [], problems: [] }
}

function csvRow(texts: readonly string[], number: number, mostColumns: number): SheetRow {
  const cells = texts.map((text) => {
    if (text.length > spreadsheetLimits.cellCharacters) throw new Rejection('file-unreadable')
    const plain = restoredText(printableText(text)).replaceAll(/\r\n?/g, '\n')
    return plain.trim() === '' ? null : plain
  })
  while (cells.length > 0 && cells.at(-1) === null) cells.pop()
  if (cells.length > mostColumns) throw new Rejection('too-many-columns')
  return { number, cells }
}

const isFilled = (row: SheetRow) => row.cells.length > 0

/** Excel's own first line `sep=;` names the delimiter and is no row of the table. */
function withoutSeparatorLine(text: string) {
  const line = text.match(/^sep=(.)\r?\n/i)
  if (!line) return { text, delimiter: null, firstRow: 1 }
  return { text: text.slice(line[0].length), delimiter: line[1] ?? null, firstRow: 2 }
}

const delimiters = [';', '\t', ','] as const
const linesLookedAt = 20

/**
 * The delimiter that cuts the most of the first lines into equally many cells, then the most cells: a decimal comma
 * or a title above the table does not mislead it. What stands in quotes is left out; a comma yields to equals.
 */
function likelyDelimiter(text: string): string {
  const bare = text.slice(0, 65_536).replaceAll(/"[^"]*"/g, '')
  const lines = bare.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  const shown = lines.slice(0, linesLookedAt)
  const found = delimiters.map((mark) => ({ mark, ...commonestCount(shown, mark) }))
  return found.reduce((best, next) => {
    const lead = next.lines - best.lines || next.count - best.count
    return lead > 0 ? next : best
  }).mark
}

/** How often a mark stands in a line, where it does: the commonest count, and in how many lines. */
function commonestCount(lines: readonly string[], mark: string) {
  const counts = lines.map((line) => line.split(mark).length - 1).filter((count) => count > 0)
  return counts
    .map((count) => ({ count, lines: counts.filter((other) => other === count).length }))
    .reduce((best, next) => (next.lines > best.lines ? next : best), { count: 0, lines: 0 })
}
