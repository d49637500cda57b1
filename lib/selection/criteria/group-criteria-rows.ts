import { plainWord } from '../../platform/spreadsheet/match-columns'
import type { Locale, LocalizedText } from '../../shared/locale'
import type { CriteriaIssue, CriterionRow, DomainRows, ReadRow } from './criteria-table-rules'
import { mostInQuestionSet } from './criterion-schema'

/** A domain that the tree has already. */
export type ExistingDomain = {
  readonly code: string
  readonly title: LocalizedText
  readonly criteria: readonly { readonly code: string; readonly kind: 'weighted' | 'knock_out' }[]
}

type Group = {
  readonly code: string
  readonly title: LocalizedText
  readonly exists: boolean
  readonly weightedBefore: number
  readonly rows: ReadRow[]
}

/**
 * Groups rows into domains, by domain code where one is given and else by title, joining domains that the tree has.
 * Codes that are left blank are made up: the next free number for a domain, domain code and number for a criterion.
 */
export function groupRows(
  rows: readonly ReadRow[],
  existing: readonly ExistingDomain[],
  locale: Locale,
): { readonly domains: readonly DomainRows[]; readonly issues: readonly CriteriaIssue[] } {
  const groups = existing.map(groupOf)
  const issues: CriteriaIssue[] = []
  for (const row of rows) {
    let group = groups.find((found) => isGroupOf(found, row))
    if (!group) {
      const code = row.domainCode || nextCode(groups.map((found) => found.code))
      group = {
        code,
        title: { [locale]: row.domainTitle },
        exists: false,
        weightedBefore: 0,
        rows: [],
      }
      groups.push(group)
      if (groups.length === mostInQuestionSet + 1) issues.push(issueAt(row, 'tooManyDomains'))
    }
    group.rows.push(row)
    if (weightedIn(group) === mostInQuestionSet + 1) issues.push(issueAt(row, 'tooManyInDomain'))
  }
  const taken = new Set(existing.flatMap(({ criteria }) => criteria.map(({ code }) => code)))
  for (const { rows: own } of groups) for (const row of own) claimCode(row, taken, issues)
  const domains = groups
    .filter(({ rows: own }) => own.length > 0)
    .map(({ code, title, exists, rows: own }) => ({
      code,
      title,
      exists,
      criteria: own.map(({ criterion }) => withCode(criterion, code, taken)),
    }))
  return { domains, issues }
}

const groupOf = ({ code, title, criteria }: ExistingDomain): Group => ({
  code,
  title,
  exists: true,
  weightedBefore: criteria.filter(({ kind }) => kind === 'weighted').length,
  rows: [],
})

const isGroupOf = (group: Group, { domainCode, domainTitle }: ReadRow) =>
  domainCode === ''
    ? Object.values(group.title).some((title) => plainWord(title) === plainWord(domainTitle))
    : group.code === domainCode

const weightedIn = ({ weightedBefore, rows }: Group) =>
  weightedBefore + rows.filter(({ criterion }) => criterion.content.kind === 'weighted').length

function claimCode({ row, criterion }: ReadRow, taken: Set<string>, issues: CriteriaIssue[]) {
  const { code } = criterion.content
  if (code === '') return
  if (taken.has(code)) issues.push({ row, column: null, code: 'codeTaken', found: code })
  taken.add(code)
}

function withCode(row: CriterionRow, domainCode: string, taken: Set<string>): CriterionRow {
  if (row.content.code !== '') return row
  let number = 1
  while (taken.has(`${domainCode}.${number}`)) number += 1
  const code = `${domainCode}.${number}`
  taken.add(code)
  return { ...row, content: { ...row.content, code } }
}

function nextCode(taken: readonly string[]): string {
  let number = 1
  while (taken.includes(String(number))) number += 1
  return String(number)
}

const issueAt = ({ row }: ReadRow, code: CriteriaIssue['code']): CriteriaIssue => ({
  row,
  column: null,
  code,
  found: String(mostInQuestionSet),
})
