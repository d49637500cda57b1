import type { ExportCell, ExportTable } from '../../platform/spreadsheet/export-table'
import { type Locale, textIn } from '../../shared/locale'
import type { TargetBid } from './bids-file-schema'
import type { ExistingEntry, ImportSubject } from './import-rules'
import { exampleCell, valueCell } from './import-sample-cell'
import { applicantColumns, entryColumns, type ImportWords } from './import-words'

type Ground = Pick<ImportSubject, 'criteria' | 'bids' | 'existing'>

/** One row an applicant; for each criterion its value, and beside it source, period and page. */
export function wideSample(ground: Ground, words: ImportWords, locale: Locale): ExportTable {
  const beside = entryColumns.filter((column) => column !== 'document' && column !== 'note')
  const columns = ground.criteria.flatMap(({ code, title }) => [
    { heading: `${code} ${textIn(title, locale)}`, width: 22 },
    ...beside.map((column) => ({ heading: `${code} ${words.heading(column, locale)}` })),
  ])
  return {
    title: words.sample('wide', locale),
    columns: [
      ...applicantColumns.map((column) => ({ heading: words.heading(column, locale), width: 26 })),
      ...columns,
    ],
    rows:
      ground.bids.length === 0 ? [wideExample(ground, words, locale)] : ground.bids.map(wideRow),
  }

  function wideRow(bid: TargetBid): readonly ExportCell[] {
    const cells = ground.criteria.flatMap((criterion) => {
      const entry = ground.existing.get(`${bid.id} ${criterion.id}`)
      const value = entry ? valueCell(entry, criterion, words, locale) : null
      return [value, ...beside.map((column) => besideCell(entry, column))]
    })
    return [bid.name, bid.country || null, bid.identifier || null, ...cells]
  }
}

function wideExample(
  { criteria }: Ground,
  words: ImportWords,
  locale: Locale,
): readonly ExportCell[] {
  const source = words.sample('source', locale)
  const period = words.sample('period', locale)
  const cells = criteria.flatMap((criterion) => [
    ...[exampleCell(criterion, words, locale), source, period, 1],
  ])
  return [words.sample('applicant', locale), 'MZ', '100200300', ...cells]
}

const besideCell = (
  entry: ExistingEntry | undefined,
  column: 'source' | 'period' | 'page',
): ExportCell => entry?.[column] || null

/** One row for each applicant and criterion. */
export function longSample(ground: Ground, words: ImportWords, locale: Locale): ExportTable {
  const columns = ['applicant', 'criterion', 'value', ...entryColumns] as const
  return {
    title: words.sample('long', locale),
    columns: columns.map((column) => ({ heading: words.heading(column, locale), width: 24 })),
    rows: ground.bids.length === 0 ? longExample() : ground.bids.flatMap(longRows),
  }

  function longRows(bid: TargetBid): readonly (readonly ExportCell[])[] {
    return ground.criteria.map((criterion) => {
      const entry = ground.existing.get(`${bid.id} ${criterion.id}`)
      const document = bid.documents.find(({ id }) => id === entry?.documentId)
      return [
        ...[bid.name, criterion.code],
        entry ? valueCell(entry, criterion, words, locale) : null,
        ...[entry?.source || null, entry?.period || null, document?.title ?? null],
        ...[entry?.page ?? null, entry?.note || null],
      ]
    })
  }

  function longExample(): readonly (readonly ExportCell[])[] {
    const applicant = words.sample('applicant', locale)
    const source = words.sample('source', locale)
    const period = words.sample('period', locale)
    return ground.criteria.map((criterion) => [
      ...[applicant, criterion.code, exampleCell(criterion, words, locale)],
      ...[source, period, null, 1, null],
    ])
  }
}
