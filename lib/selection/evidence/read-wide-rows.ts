import {
  type ColumnSpec,
  type MatchedTable,
  matchColumns,
} from '../../platform/spreadsheet/match-columns'
import type { Sheet } from '../../platform/spreadsheet/sheet'
import { type Locale, locales } from '../../shared/locale'
import { countryCode } from '../bids/country-rules'
import type { BidsFile, ImportTarget } from './bids-file-schema'
import { applicantColumns, entryColumns, type ImportWords } from './import-words'
import { type PlacedCell, rowReader } from './row-reader'

type Table = Omit<
  Extract<BidsFile, { kind: 'table' }>,
  'layout' | 'formulas' | 'sheet' | 'otherSheets'
>

/** One row an applicant, one column a criterion, and beside it columns such as "1.1 source". */
export function readWideRows(
  sheet: Sheet,
  target: ImportTarget,
  words: ImportWords,
  locale: Locale,
): Table | Extract<BidsFile, { kind: 'wrong-columns' }> {
  const table = matchColumns(sheet, wideColumns(target, words))
  if (table.kind === 'wrong-columns') {
    const missing = table.missing.map(() => words.heading('applicant', locale))
    return { kind: 'wrong-columns', missing, repeated: table.repeated, found: table.found }
  }
  const present = target.criteria.filter(({ code }) => table.headings[`value ${code}`])
  if (present.length === 0) {
    const missing = target.criteria.slice(0, 5).map(({ code }) => code)
    return { kind: 'wrong-columns', missing, repeated: [], found: table.ignored }
  }
  const reader = rowReader(target, words, locale)
  reader.complainOf(table.problems)
  const seen = new Set<string>()
  for (const row of table.rows) {
    const at = (key: string): PlacedCell => placed(table, row, key)
    const about = {
      country: countryOf(reader.text(row.number, at('country'), 60)),
      identifier: reader.text(row.number, at('identifier'), 80),
    }
    const applicant = reader.applicantOf(row.number, at('applicant'), about)
    if (!applicant) continue
    const key = applicant.bid?.id ?? applicant.name
    if (seen.has(key)) reader.complain(row.number, at('applicant'), 'applicantTwice')
    seen.add(key)
    for (const criterion of present) {
      reader.addEntry(row.number, applicant, criterion, at(`value ${criterion.code}`), (column) =>
        at(`${column} ${criterion.code}`),
      )
    }
  }
  return { kind: 'table', ...reader.read(), ignored: table.ignored }
}

const countryOf = (text: string) => (text === '' ? '' : (countryCode(text, locales) ?? text))

type Row = Extract<MatchedTable<string>, { kind: 'table' }>

const placed = (table: Row, row: Row['rows'][number], key: string): PlacedCell => ({
  cell: row.cells[key] ?? null,
  heading: table.headings[key] ?? null,
})

/** A criterion's column may be headed by its code, its title, or both. */
function wideColumns(
  { criteria }: ImportTarget,
  words: ImportWords,
): readonly ColumnSpec<string>[] {
  const fixed = applicantColumns.map((key) => ({
    key,
    names: words.namesOf(key),
    required: key === 'applicant',
  }))
  const own = criteria.flatMap(({ code, title }) => {
    const titles = Object.values(title).filter((text) => text !== undefined)
    const names = [code, ...titles, ...titles.map((text) => `${code} ${text}`)]
    return [
      { key: `value ${code}`, names, required: false },
      ...entryColumns.map((column) => ({
        key: `${column} ${code}`,
        names: words.namesOf(column).map((name) => `${code} ${name}`),
        required: false,
      })),
    ]
  })
  return [...fixed, ...own]
}
