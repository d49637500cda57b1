import 'server-only'
import { Rejection } from '../../shared/result'
import { printableText, restoredText } from './safe-text'
import type { Cell, Sheet, SheetRow } from './sheet'
import { spreadsheetLimits } from './spreadsheet-limits'
import type { RawRow } from './xlsx-cell'
import { xlsxRowReader } from './xlsx-rows'
import { xlsxStringReader } from './xlsx-strings'
import { xlsxStyleReader } from './xlsx-styles'
import { xlsxRelationReader, xlsxWorkbookReader } from './xlsx-workbook'
import { type XmlListener, xmlReader } from './xml-reader'
import { entryText, type ZipEntry, zipEntries } from './zip-archive'

type Parts = ReadonlyMap<string, ZipEntry>

/**
 * Reads the first visible sheet of a workbook. The sheet is inflated piece by piece and reading stops at
 * the first row too many; shared texts are read last, and only as far as they are used.
 *
 * @throws Rejection `file-type-refused`, `file-unreadable`, `too-many-rows`, `too-many-columns`
 */
export async function readXlsx(
  bytes: Uint8Array,
  mostColumns: number = spreadsheetLimits.columns,
): Promise<Sheet> {
  const parts = zipEntries(bytes)
  if (!parts.has('xl/workbook.xml') || parts.has('xl/vbaProject.bin')) {
    throw new Rejection('file-type-refused')
  }
  const workbook = xlsxWorkbookReader()
  await readPart(parts, 'xl/workbook.xml', workbook.listener)
  const relations = xlsxRelationReader()
  await readPart(parts, 'xl/_rels/workbook.xml.rels', relations.listener)
  const styles = xlsxStyleReader()
  await readPart(parts, relations.path('styles') ?? 'xl/styles.xml', styles.listener)

  const [first, ...others] = workbook.visibleSheets()
  const path = first && relations.sheetPath(first.relationId)
  if (!path || !parts.has(path)) throw new Rejection('file-unreadable')
  const rows = xlsxRowReader({
    styleOf: styles.styleOf,
    startsIn1904: workbook.startsIn1904(),
    mostColumns,
  })
  await readPart(parts, path, rows.listener)
  const { rawRows, lastSharedText, formulaCells, problems } = rows.read()

  const strings = xlsxStringReader(lastSharedText)
  if (lastSharedText >= 0) {
    await readPart(
      parts,
      relations.path('sharedStrings') ?? 'xl/sharedStrings.xml',
      strings.listener,
    )
  }
  const otherSheets = others.map((sheet) => sheet.name)
  const filled = rawRows.map((row) => withTexts(row, strings.texts())).filter(isFilled)
  return { format: 'xlsx', name: first.name, otherSheets, rows: filled, formulaCells, problems }
}

/** Reads one part from start to end; a part that is absent is read as empty. */
async function readPart(parts: Parts, path: string, listener: XmlListener) {
  const entry = parts.get(path)
  if (!entry) return
  const reader = xmlReader(listener)
  for await (const piece of entryText(entry, spreadsheetLimits.inflatedBytes)) reader.write(piece)
  reader.end()
}

function withTexts(row: RawRow, texts: readonly string[]): SheetRow {
  const cells = row.cells.map((cell): Cell => {
    if (typeof cell === 'string') return cellText(cell)
    if (cell === null || typeof cell !== 'object' || cell instanceof Date) return cell
    return cellText(texts[cell.sharedText] ?? '')
  })
  return { number: row.number, cells }
}

function cellText(text: string): string | null {
  const plain = restoredText(printableText(text))
  return plain.trim() === '' ? null : plain
}

const isFilled = (row: SheetRow) => row.cells.some((cell) => cell !== null)
