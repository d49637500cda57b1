import 'server-only'
import type { Locale } from '../../shared/locale'
import type { ExportNotes, ExportTable } from '../spreadsheet/export-table'
import { writeCsv } from '../spreadsheet/write-csv'
import { downloadResponse } from './file-response'

type Download = {
  /** Without an ending. */
  readonly name: string
  /** `xlsx`; anything else is CSV. */
  readonly format: string
  readonly locale: Locale
  readonly madeAt: Date
}

/** A table as a spreadsheet or as text, for one reader to download. Notes go into the spreadsheet alone. */
export async function tableDownload(
  table: ExportTable,
  notes: ExportNotes | null,
  { name, format, locale, madeAt }: Download,
): Promise<Response> {
  const safeName = name.replaceAll(/[\\/:*?"<>|]+/g, '-')
  if (format !== 'xlsx') {
    return downloadResponse(writeCsv(table, locale), {
      name: `${safeName}.csv`,
      mediaType: 'text/csv; charset=utf-8',
    })
  }
  const { writeXlsx } = await import('../spreadsheet/write-xlsx')
  const bytes = await writeXlsx([table], notes ?? { title: name, lines: [] }, madeAt)
  return downloadResponse(bytes, {
    name: `${safeName}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
}
