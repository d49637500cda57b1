import 'server-only'
import { readSpreadsheet } from '../../platform/spreadsheet/read-spreadsheet'
import type { Locale } from '../../shared/locale'
import type { FailureCode } from '../../shared/result'
import { criteriaFileWords } from './criteria-file-words'
import type { CriteriaTable } from './criteria-table-rules'
import type { ExistingDomain } from './group-criteria-rows'
import { readCriteriaTable } from './read-criteria-table'

/** A file as far as it could be read: refused as a whole, with wrong columns, or row by row. */
export type CriteriaFile = CriteriaTable | { readonly kind: 'refused'; readonly code: FailureCode }

type SentFile = { readonly fileName: string; readonly content: string; readonly locale: Locale }

/** Reads a file of criteria that are to be added to the tree given. Writes nothing. */
export async function readCriteriaFile(
  { fileName, content, locale }: SentFile,
  existing: readonly ExistingDomain[],
): Promise<CriteriaFile> {
  const sheet = await readSpreadsheet(new Uint8Array(Buffer.from(content, 'base64')), fileName)
  if (!sheet.ok) return { kind: 'refused', code: sheet.failure.code }
  return readCriteriaTable(sheet.value, await criteriaFileWords(), locale, existing)
}
