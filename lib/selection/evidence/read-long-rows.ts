import { matchColumns, plainWord } from '../../platform/spreadsheet/match-columns'
import { textFrom } from '../../platform/spreadsheet/number-cell'
import type { Sheet } from '../../platform/spreadsheet/sheet'
import { type Locale, locales } from '../../shared/locale'
import { countryCode } from '../bids/country-rules'
import type { BidsFile, ImportCriterion, ImportTarget } from './bids-file-schema'
import { applicantColumns, entryColumns, type FileColumn, type ImportWords } from './import-words'
import { type PlacedCell, rowReader } from './row-reader'

type Table = Omit<
  Extract<BidsFile, { kind: 'table' }>,
  'layout' | 'formulas' | 'sheet' | 'otherSheets'
>

const columns: readonly FileColumn[] = [...applicantColumns, 'criterion', 'value', ...entryColumns]
const required: ReadonlySet<FileColumn> = new Set(['applicant', 'criterion', 'value'])

/** One row an entry: applicant, criterion, value, and where it comes from. */
export function readLongRows(
  sheet: Sheet,
  target: ImportTarget,
  words: ImportWords,
  locale: Locale,
): Table | Extract<BidsFile, { kind: 'wrong-columns' }> {
  const table = matchColumns(
    sheet,
    columns.map((key) => ({ key, names: words.namesOf(key), required: required.has(key) })),
  )
  if (table.kind === 'wrong-columns') {
    const missing = table.missing.map((column) => words.heading(column, locale))
    return { kind: 'wrong-columns', missing, repeated: table.repeated, found: table.found }
  }
  const reader = rowReader(target, words, locale)
  reader.complainOf(table.problems)
  const find = criterionFinder(target.criteria)
  const seen = new Set<string>()
  for (const row of table.rows) {
    const at = (key: FileColumn): PlacedCell => ({
      cell: row.cells[key],
      heading: table.headings[key] ?? null,
    })
    const country = reader.text(row.number, at('country'), 60)
    const applicant = reader.applicantOf(row.number, at('applicant'), {
      country: country && (countryCode(country, locales) ?? country),
      identifier: reader.text(row.number, at('identifier'), 80),
    })
    const criterion = find(textFrom(row.cells.criterion))
    if (!criterion) reader.complain(row.number, at('criterion'), 'unknownCriterion')
    if (!applicant || !criterion) continue
    const key = `${applicant.bid?.id ?? applicant.name} ${criterion.id}`
    if (seen.has(key)) reader.complain(row.number, at('criterion'), 'entryTwice')
    seen.add(key)
    reader.addEntry(row.number, applicant, criterion, at('value'), at)
  }
  return { kind: 'table', ...reader.read(), ignored: table.ignored }
}

/** By code as it is written, else by code, title or both without regard to case and accents. */
function criterionFinder(criteria: readonly ImportCriterion[]) {
  const byCode = new Map(criteria.map((criterion) => [criterion.code, criterion]))
  const byName = new Map(
    criteria.flatMap((criterion) => {
      const titles = Object.values(criterion.title).filter((text) => text !== undefined)
      const names = [
        criterion.code,
        ...titles,
        ...titles.map((text) => `${criterion.code} ${text}`),
      ]
      return names.map((name) => [plainWord(name), criterion] as const)
    }),
  )
  return (text: string) => byCode.get(text) ?? byName.get(plainWord(text))
}
