import 'server-only'
import ExcelJS from 'exceljs'
import type { ExportCell, ExportNotes, ExportTable } from './export-table'
import { safeText } from './safe-text'
import { spreadsheetLimits } from './spreadsheet-limits'

/**
 * Writes tables as a workbook, one sheet each, and the notes as the last sheet, so that the first sheet can be
 * imported again. Text that starts like a formula gets an apostrophe; numbers stay numbers; nothing is a formula.
 *
 * @param madeAt the instant written into the file as its date
 */
export async function writeXlsx(
  tables: readonly ExportTable[],
  notes: ExportNotes,
  madeAt: Date,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.created = madeAt
  workbook.modified = madeAt
  const taken = new Set<string>()
  for (const table of tables) addTable(workbook.addWorksheet(sheetName(table.title, taken)), table)
  addNotes(workbook.addWorksheet(sheetName(notes.title, taken)), notes)
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function addTable(sheet: ExcelJS.Worksheet, table: ExportTable) {
  sheet.columns = table.columns.map(({ width = 16, decimals }) => ({
    width,
    style: decimals === undefined ? {} : { numFmt: numberFormat(decimals) },
  }))
  sheet.addRow(table.columns.map(({ heading }) => xlsxCell(heading))).font = { bold: true }
  for (const cells of table.rows) sheet.addRow(cells.map(xlsxCell))
  sheet.views = [{ state: 'frozen', ySplit: 1 }]
  sheet.pageSetup = { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
}

function addNotes(sheet: ExcelJS.Worksheet, notes: ExportNotes) {
  sheet.columns = [{ width: 32 }, { width: 100, style: { alignment: { wrapText: true } } }]
  for (const line of notes.lines) {
    sheet.addRow(line.map(xlsxCell)).getCell(1).font = { bold: true }
  }
}

const numberFormat = (decimals: number) => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`)

/** Characters that XML cannot carry are left out; a text longer than a cell may be is cut and says so. */
function xlsxCell(cell: ExportCell): Exclude<ExportCell, null> | undefined {
  if (cell === null) return undefined
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : undefined
  if (typeof cell !== 'string') return cell
  const text = safeText(xmlText(cell))
  const { cellCharacters } = spreadsheetLimits
  return text.length > cellCharacters ? `${text.slice(0, cellCharacters - 1)}…` : text
}

const xmlText = (text: string) =>
  text
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML cannot carry them.
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g, '')
    // Programs read _x000D_ as a carriage return: an underscore of its own keeps the text as it is.
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

/** Excel allows 31 characters, none of []:*?/\, no apostrophe at either end, and each name once. */
function sheetName(title: string, taken: Set<string>): string {
  const base =
    title
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim()
      .slice(0, 28) || 'Sheet'
  let name = base
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1) name = `${base} ${copy}`
  taken.add(name.toLowerCase())
  return name
}
