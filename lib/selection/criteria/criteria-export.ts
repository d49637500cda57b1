import 'server-only'
import { valueFunctionKinds } from '../../decision/values/value-function'
import type { ExportCell, ExportTable } from '../../platform/spreadsheet/export-table'
import { type Locale, type LocalizedText, textIn } from '../../shared/locale'
import { anchorText, ruleText } from './anchor-text'
import { type CriteriaColumn, type CriteriaFileWords, criteriaColumns } from './criteria-file-words'
import type { CriterionContent } from './criterion-schema'
import { knockOutKinds } from './knock-out-schema'

export type ExportedDomain = {
  readonly code: string
  readonly title: LocalizedText
  readonly criteria: readonly CriterionContent[]
}

/** A weight column beside the criteria: per cent by criterion code. */
export type ExportedWeights = {
  readonly heading: string
  readonly percentByCode: Readonly<Record<string, number>>
}

/**
 * Criteria as a table in one language, in the columns that the import reads. A single weight column takes the import's
 * own; several stand at the end under their names, which the import leaves out.
 */
export function criteriaExport(
  domains: readonly ExportedDomain[],
  weights: readonly ExportedWeights[],
  words: CriteriaFileWords,
  locale: Locale,
): ExportTable {
  const [only, ...others] = weights
  const isSingle = only !== undefined && others.length === 0
  const columns = criteriaColumns.filter((column) => column !== 'weight')
  const headings = isSingle
    ? [words.heading('weight', locale)]
    : weights.map(({ heading }) => heading)
  return {
    title: words.sheetName(locale),
    columns: [
      ...columns.map((column) => ({
        heading: words.heading(column, locale),
        width: widths[column],
      })),
      ...headings.map((heading) => ({ heading, width: 16, decimals: 2 })),
    ],
    rows: domains.flatMap((domain) =>
      domain.criteria.map((criterion) => [
        ...columns.map((column) => cellsOf(domain, criterion, words, locale)[column]),
        ...weights.map(({ percentByCode }) => percentByCode[criterion.code] ?? null),
      ]),
    ),
  }
}

/** What each column means, for the notes of the file. */
export function columnDefinitions(
  words: CriteriaFileWords,
  locale: Locale,
): readonly (readonly [term: string, text: string])[] {
  const named = (scales: readonly Parameters<typeof words.scaleName>[0][]) =>
    scales.map((scale) => words.scaleName(scale, locale)).join(', ')
  return criteriaColumns.map((column) => [
    words.heading(column, locale),
    words
      .definition(column, locale)
      .replace('{scales}', named(valueFunctionKinds))
      .replace('{rules}', named(knockOutKinds)),
  ])
}

const widths: Readonly<Record<CriteriaColumn, number>> = {
  domainCode: 12,
  domain: 26,
  code: 10,
  criterion: 42,
  kind: 14,
  description: 60,
  unit: 16,
  scale: 20,
  anchors: 40,
  minimum: 12,
  evidence: 46,
  weight: 16,
}

function cellsOf(
  domain: ExportedDomain,
  { valueFunction, knockOut, ...criterion }: CriterionContent,
  words: CriteriaFileWords,
  locale: Locale,
): Readonly<Record<Exclude<CriteriaColumn, 'weight'>, ExportCell>> {
  const scale = valueFunction?.kind ?? knockOut?.kind
  const rule = knockOut ? ruleText(knockOut, locale) : ''
  return {
    domainCode: domain.code,
    domain: textIn(domain.title, locale),
    code: criterion.code,
    criterion: textIn(criterion.title, locale),
    kind: words.kindName(criterion.kind, locale),
    description: textIn(criterion.description, locale),
    unit: textIn(criterion.unit, locale),
    scale: scale ? words.scaleName(scale, locale) : null,
    anchors: (valueFunction ? anchorText(valueFunction, locale) : rule) || null,
    minimum: criterion.minimumValue,
    evidence: textIn(criterion.evidenceRequired, locale),
  }
}
