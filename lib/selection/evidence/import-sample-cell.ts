import type { EvidenceValue } from '../../decision/values/evidence'
import type { ExportCell } from '../../platform/spreadsheet/export-table'
import type { Locale } from '../../shared/locale'
import type { FileEntry, ImportCriterion } from './bids-file-schema'
import type { ImportWords } from './import-words'

type Entry = Pick<FileEntry, 'status' | 'value'>

/** An entry as a cell that the import reads as the same entry again. */
export function valueCell(
  { status, value }: Entry,
  criterion: ImportCriterion,
  words: ImportWords,
  locale: Locale,
): ExportCell {
  if (status === 'not_applicable') return words.answer('notApplicable', locale)
  if (status === 'missing' || value === null) return words.answer('missing', locale)
  return cellOf(value, criterion, words, locale)
}

function cellOf(
  value: EvidenceValue,
  { shape }: ImportCriterion,
  words: ImportWords,
  locale: Locale,
): ExportCell {
  if (typeof value === 'boolean') return words.answer(value ? 'yes' : 'no', locale)
  if (typeof value !== 'object') return value
  if (shape.kind === 'count') return `${value.count} ${words.joiner(locale)} ${value.regions}`
  const decimals = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15 })
  return Object.entries(value)
    .map(([name, number]) => `${name} = ${decimals.format(Number(number))}`)
    .join('; ')
}

/** How a value of this criterion is written, for a file without any. */
export function exampleCell(
  criterion: ImportCriterion,
  words: ImportWords,
  locale: Locale,
): ExportCell {
  const value = exampleOf(criterion)
  return value === null ? null : cellOf(value, criterion, words, locale)
}

function exampleOf({ shape }: ImportCriterion): EvidenceValue | null {
  switch (shape.kind) {
    case 'number':
      return 10
    case 'yes-no':
      return true
    case 'choice':
      return shape.options[0]?.value ?? null
    case 'text':
      return shape.accepted[0] ?? null
    case 'level':
      return shape.levels[0]?.level ?? null
    case 'count':
      return { count: 20, regions: Math.min(3, shape.regionsInAll) }
    case 'components':
      return Object.fromEntries(shape.names.map((name) => [name, 10]))
    case 'undeclared':
      return null
  }
}
