import Papa from 'papaparse'
import { Rejection } from '../../shared/result'
import { decodeText } from './csv-encoding'
import { restoredText } from './safe-text'
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
    const plain = restoredText(text).replaceAll(/\r\n?/g, '\n')
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

/** The delimiter that occurs most often in the header, outside quotes; a comma where none does. */
function likelyDelimiter(text: string): string {
  const header = text.slice(0, 65_536).match(/^\s*(?:"[^"]*"|[^"\r\n])*/)?.[0] ?? ''
  const bare = header.replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: bare.split(mark).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark
}
