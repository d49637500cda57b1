import { checkValueFunction } from '../../decision/values/check-value-function'
import { type MatchedTable, matchColumns } from '../../platform/spreadsheet/match-columns'
import { numberFrom, textFrom } from '../../platform/spreadsheet/number-cell'
import type { Sheet } from '../../platform/spreadsheet/sheet'
import type { Locale, LocalizedText } from '../../shared/locale'
import type { CriteriaColumn, CriteriaFileWords } from './criteria-file-words'
import type {
  CriteriaIssue,
  CriteriaIssueCode,
  CriteriaTable,
  ReadRow,
} from './criteria-table-rules'
import { type CriterionContent, code as codeSchema } from './criterion-schema'
import { type ExistingDomain, groupRows } from './group-criteria-rows'
import { readAnchorText, readRuleText } from './read-anchor-text'

type Row = Extract<MatchedTable<CriteriaColumn>, { kind: 'table' }>['rows'][number]

const mostIssues = 200

/** Notes what is wrong with one column of the row in hand. */
type Complain = (column: CriteriaColumn, code: CriteriaIssueCode, found?: string) => void

/**
 * Reads a sheet as criteria: one row each, grouped into domains in the order in which they first appear. Texts are taken
 * to be in `locale`; headings and words may be in any language. Every problem is reported with its row and column.
 *
 * @param existing the tree that the rows are added to
 */
export function readCriteriaTable(
  sheet: Sheet,
  words: CriteriaFileWords,
  locale: Locale,
  existing: readonly ExistingDomain[],
): CriteriaTable {
  const table = matchColumns(sheet, words.columns)
  if (table.kind === 'wrong-columns') {
    const missing = table.missing.map((column) => words.heading(column, locale))
    return { kind: 'wrong-columns', missing, repeated: table.repeated, found: table.found }
  }
  const issues: CriteriaIssue[] = table.problems.map(({ row, heading, code }) => ({
    row,
    column: heading,
    code: code === 'error-value' ? 'errorValue' : 'formulaWithoutValue',
    found: '',
  }))
  const rows = table.rows.map((row) =>
    readRow(row, words, locale, (column, code, found) =>
      issues.push({
        row: row.number,
        column: table.headings[column] ?? null,
        code,
        found: found ?? textFrom(row.cells[column]),
      }),
    ),
  )
  const { domains, issues: groupIssues } = groupRows(rows, existing, locale)
  const all = [...issues, ...groupIssues].sort((a, b) => a.row - b.row)
  return {
    kind: 'table',
    domains,
    issues: all.slice(0, mostIssues),
    issueCount: all.length,
    ignored: table.ignored,
    formulas: sheet.formulaCells.length,
    sheet: sheet.name,
    otherSheets: sheet.otherSheets,
  }
}

function readRow(row: Row, words: CriteriaFileWords, locale: Locale, complain: Complain): ReadRow {
  const text = (column: CriteriaColumn, longest: number, isRequired = false): string => {
    const found = textFrom(row.cells[column])
    if (found === '' && isRequired) complain(column, 'required')
    if (found.length > longest) complain(column, 'tooLong', `${found.slice(0, 40)}…`)
    return found
  }
  const inLocale = (word: string): LocalizedText => (word === '' ? {} : { [locale]: word })
  const kind = readKind(textFrom(row.cells.kind), words, complain)
  const content: CriterionContent = {
    code: readCode(row, 'code', complain),
    kind,
    title: inLocale(text('criterion', 200, true)),
    description: inLocale(text('description', 2000)),
    unit: inLocale(text('unit', 40)),
    evidenceRequired: inLocale(text('evidence', 1000)),
    ...readScale(row, kind, words, locale, complain),
    minimumValue: kind === 'weighted' ? readNumber(row, 'minimum', 100, locale, complain) : null,
  }
  return {
    row: row.number,
    domainCode: readCode(row, 'domainCode', complain),
    domainTitle: text('domain', 200, true),
    criterion: { row: row.number, content, weight: readWeight(row, locale, complain) },
  }
}

function readKind(word: string, words: CriteriaFileWords, complain: Complain) {
  if (word === '') return 'weighted'
  const kind = words.kindOf(word)
  if (kind === null) complain('kind', 'unknownKind')
  return kind ?? 'weighted'
}

function readCode(row: Row, column: 'code' | 'domainCode', complain: Complain): string {
  const found = textFrom(row.cells[column])
  if (found !== '' && !codeSchema.safeParse(found).success) complain(column, 'badCode')
  return found
}

type Declaration = Pick<CriterionContent, 'valueFunction' | 'knockOut'>

const undeclared: Declaration = { valueFunction: null, knockOut: null }

function readScale(
  row: Row,
  kind: CriterionContent['kind'],
  words: CriteriaFileWords,
  locale: Locale,
  complain: Complain,
): Declaration {
  const word = textFrom(row.cells.scale)
  const anchors = textFrom(row.cells.anchors)
  if (word === '') {
    if (anchors !== '') complain('scale', 'required')
    return undeclared
  }
  const scale = words.scaleOf(word)
  if (scale === null) complain('scale', 'unknownScale')
  if (scale === null) return undeclared
  const rule = isRule(scale) ? readRuleText(scale, anchors, locale) : null
  const valueFunction = isRule(scale) ? null : readAnchorText(scale, anchors, locale)
  if (isRule(scale) !== (kind === 'knock_out')) complain('scale', 'scaleOfOtherKind')
  else if (!rule && !valueFunction) complain('anchors', 'badAnchors')
  else if (valueFunction && checkValueFunction(valueFunction).length > 0) {
    complain('anchors', 'unsoundAnchors')
  }
  return { valueFunction, knockOut: rule }
}

const rules = ['is-true', 'document-present', 'at-least', 'at-most', 'one-of'] as const
type Rule = (typeof rules)[number]

const isRule = (scale: string): scale is Rule => rules.some((rule) => rule === scale)

function readNumber(
  row: Row,
  column: 'minimum' | 'weight',
  most: number,
  locale: Locale,
  complain: Complain,
): number | null {
  const number = numberFrom(row.cells[column], locale)
  if (number === 'unreadable') complain(column, 'badNumber')
  else if (number !== null && (number < 0 || number > most)) complain(column, 'outOfRange')
  else return number
  return null
}

/** A weight in per cent with at most two decimals, as basis points. */
function readWeight(row: Row, locale: Locale, complain: Complain): number | null {
  const percent = readNumber(row, 'weight', 1000, locale, complain)
  if (percent === null) return null
  const basisPoints = Math.round(percent * 100)
  if (Math.abs(basisPoints - percent * 100) > 1e-6) complain('weight', 'badWeight')
  return basisPoints
}
