import { plainWord } from '../../platform/spreadsheet/match-columns'
import type { Locale, LocalizedText } from '../../shared/locale'
import type { CriteriaIssue, CriterionRow, DomainRows, ReadRow } from './criteria-table-rules'
import { mostInDomain, mostInQuestionSet } from './criterion-schema'

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
  readonly before: ExistingDomain['criteria']
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
  const { groups, groupOf } = groupFinder(existing, rows, locale)
  const issues: CriteriaIssue[] = []
  for (const row of rows) {
    const known = groups.length
    const group = groupOf(row)
    if (groups.length > known && known === mostInQuestionSet) {
      issues.push(issueAt(row, 'tooManyDomains', mostInQuestionSet))
    }
    group.rows.push(row)
    issues.push(...issuesOfPlace(group, row, locale))
  }
  const taken = new Set(existing.flatMap(({ criteria }) => criteria.map(({ code }) => code)))
  for (const { rows: own } of groups) for (const row of own) claimCode(row, taken, issues)
  const domains = groups
    .filter(({ rows: own }) => own.length > 0)
    .map(({ code, title, exists, rows: own }) => ({
      code,
      title,
      exists,
      criteria: withCodes(own, code, taken),
    }))
  return { domains, issues }
}

/** Finds the group of a row, or opens one. A code that is made up is one that no row of the file asks for. */
function groupFinder(
  existing: readonly ExistingDomain[],
  rows: readonly ReadRow[],
  locale: Locale,
) {
  const groups: Group[] = []
  const byCode = new Map<string, Group>()
  const byTitle = new Map<string, Group>()
  const add = (group: Group) => {
    groups.push(group)
    byCode.set(group.code, group)
    for (const title of Object.values(group.title)) {
      const word = plainWord(title ?? '')
      if (!byTitle.has(word)) byTitle.set(word, group)
    }
    return group
  }
  for (const { code, title, criteria } of existing) {
    add({ code, title, exists: true, before: criteria, rows: [] })
  }
  const taken = new Set([...byCode.keys(), ...rows.map(({ domainCode }) => domainCode)])
  const groupOf = ({ domainCode, domainTitle }: ReadRow): Group => {
    const found = domainCode === '' ? byTitle.get(plainWord(domainTitle)) : byCode.get(domainCode)
    if (found) return found
    const code = domainCode || nextCode(taken)
    taken.add(code)
    return add({ code, title: { [locale]: domainTitle }, exists: false, before: [], rows: [] })
  }
  return { groups, groupOf }
}

/** What is wrong with a row as the last of its group. Limits are reported once, where they are passed. */
function issuesOfPlace(group: Group, row: ReadRow, locale: Locale): readonly CriteriaIssue[] {
  const issues: CriteriaIssue[] = []
  if (hasOtherTitle(group, row, locale)) {
    issues.push({ row: row.row, column: null, code: 'otherTitle', found: row.domainTitle })
  }
  if (isWeighted(row) && weightedIn(group) === mostInQuestionSet + 1) {
    issues.push(issueAt(row, 'tooManyInDomain', mostInQuestionSet))
  }
  if (group.before.length + group.rows.length === mostInDomain + 1) {
    issues.push(issueAt(row, 'domainFull', mostInDomain))
  }
  return issues
}

/** A domain found by its code is named otherwise in the same language: one of the two must be a slip. */
function hasOtherTitle({ title }: Group, { domainTitle }: ReadRow, locale: Locale): boolean {
  const known = title[locale] ?? ''
  if (known === '' || domainTitle === '') return false
  return Object.values(title).every((name) => plainWord(name ?? '') !== plainWord(domainTitle))
}

const isWeighted = ({ criterion }: ReadRow) => criterion.content.kind === 'weighted'

const weightedIn = ({ before, rows }: Group) =>
  before.filter(({ kind }) => kind === 'weighted').length + rows.filter(isWeighted).length

function claimCode({ row, criterion }: ReadRow, taken: Set<string>, issues: CriteriaIssue[]) {
  const { code } = criterion.content
  if (code === '') return
  if (taken.has(code)) issues.push({ row, column: null, code: 'codeTaken', found: code })
  taken.add(code)
}

function withCodes(
  rows: readonly ReadRow[],
  domainCode: string,
  taken: Set<string>,
): readonly CriterionRow[] {
  let number = 1
  return rows.map(({ criterion }) => {
    if (criterion.content.code !== '') return criterion
    while (taken.has(`${domainCode}.${number}`)) number += 1
    const code = `${domainCode}.${number}`
    taken.add(code)
    return { ...criterion, content: { ...criterion.content, code } }
  })
}

function nextCode(taken: ReadonlySet<string>): string {
  let number = 1
  while (taken.has(String(number))) number += 1
  return String(number)
}

const issueAt = ({ row }: ReadRow, code: CriteriaIssue['code'], most: number): CriteriaIssue => ({
  row,
  column: null,
  code,
  found: String(most),
})
