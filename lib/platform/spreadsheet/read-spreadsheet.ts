import 'server-only'
import { fail, Rejection, type Result, succeed } from '../../shared/result'
import { looksLikeText } from './csv-encoding'
import { readCsv } from './read-csv'
import { readXlsx } from './read-xlsx'
import type { Sheet } from './sheet'
import { spreadsheetLimits } from './spreadsheet-limits'
import { isZip } from './zip-archive'

/**
 * Reads the first visible sheet of an XLSX workbook or a CSV file.
 *
 * Formulas are taken as the value saved with them; nothing is computed. The name decides what the file
 * claims to be, its bytes what it is; where they differ it is refused.
 *
 * Fails with `file-too-large`, `file-type-refused` (another format, or macros), `file-name-misleading`,
 * `file-unreadable` (damaged, encrypted, or inflating beyond the limit), `file-empty`, `too-many-rows`,
 * `too-many-columns`. The limits are in spreadsheet-limits.ts.
 *
 * @param mostColumns where the table is by nature wider than most, as with a column for each criterion
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
  fileName: string,
  mostColumns: number = spreadsheetLimits.columns,
): Promise<Result<Sheet>> {
  if (bytes.byteLength > spreadsheetLimits.fileBytes) return fail('file-too-large')
  if (bytes.byteLength === 0) return fail('file-empty')
  try {
    const sheet = await readByName(bytes, fileName, mostColumns)
    return sheet.rows.length === 0 ? fail('file-empty') : succeed(sheet)
  } catch (error) {
    if (error instanceof Rejection) return fail(error.code)
    throw error
  }
}

async function readByName(
  bytes: Uint8Array,
  fileName: string,
  mostColumns: number,
): Promise<Sheet> {
  const extension = fileName.toLowerCase().match(/\.([a-z0-9]+)$/)?.[1]
  if (extension === 'xlsx') {
    if (isCompoundFile(bytes)) throw new Rejection('file-type-refused')
    if (!isZip(bytes)) throw new Rejection('file-name-misleading')
    return await readXlsx(bytes, mostColumns)
  }
  if (extension === 'csv' || extension === 'tsv' || extension === 'txt') {
    if (!looksLikeText(bytes)) throw new Rejection('file-name-misleading')
    return readCsv(bytes, mostColumns)
  }
  throw new Rejection('file-type-refused')
}

/** An Excel file of before 2007, or one encrypted with a password: both are OLE compound files. */
function isCompoundFile(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}
