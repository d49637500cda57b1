import type { CriterionContent, DomainContent } from './criterion-schema'

/** What is wrong with one cell of a file of criteria. Texts: `tenders.criteriaFile.issues.<code>`. */
export type CriteriaIssue = {
  /** Row of the spreadsheet, from 1. */
  readonly row: number
  /** Heading of the column as the file has it, and its letter; null where the whole row is meant. */
  readonly column: { readonly text: string; readonly letter: string } | null
  readonly code: CriteriaIssueCode
  /** What the cell says, or the other place it collides with. */
  readonly found: string
}

export type CriteriaIssueCode =
  | 'required'
  | 'tooLong'
  | 'badCode'
  | 'codeTaken'
  | 'unknownKind'
  | 'unknownScale'
  | 'scaleOfOtherKind'
  | 'badAnchors'
  | 'unsoundAnchors'
  | 'badNumber'
  | 'outOfRange'
  | 'badWeight'
  | 'otherTitle'
  | 'tooManyDomains'
  | 'tooManyInDomain'
  | 'domainFull'
  | 'errorValue'
  | 'formulaWithoutValue'

/** A criterion as a row gives it, with its place and its weight in basis points (null where blank). */
export type CriterionRow = {
  readonly row: number
  readonly content: CriterionContent
  readonly weight: number | null
}

/** One row read as far as it can be; `code` is blank where one is to be made up. */
export type ReadRow = {
  readonly row: number
  readonly domainCode: string
  readonly domainTitle: string
  readonly criterion: CriterionRow
}

export type DomainRows = DomainContent & {
  /** True where the tree has this domain already and the rows go into it. */
  readonly exists: boolean
  readonly criteria: readonly CriterionRow[]
}

/** A file of criteria, read. Nothing is imported while there are issues. */
export type CriteriaTable =
  | {
      readonly kind: 'table'
      readonly domains: readonly DomainRows[]
      /** The first of them; a file with the wrong delimiter has thousands. */
      readonly issues: readonly CriteriaIssue[]
      readonly issueCount: number
      /** Headings that mean nothing here: their columns are left out. */
      readonly ignored: readonly string[]
      /** How many cells held a formula; the value saved with each was taken. */
      readonly formulas: number
      readonly sheet: string | null
      readonly otherSheets: readonly string[]
    }
  | {
      readonly kind: 'wrong-columns'
      readonly missing: readonly string[]
      readonly repeated: readonly string[]
      readonly found: readonly string[]
    }

/** The weights of a table by criterion code, or null where it has none. */
export function weightsOfTable(
  domains: readonly DomainRows[],
): Readonly<Record<string, number>> | null {
  const entries = domains.flatMap(({ criteria }) =>
    criteria.flatMap(({ content, weight }) =>
      weight === null ? [] : [[content.code, weight] as const],
    ),
  )
  return entries.length === 0 ? null : Object.fromEntries(entries)
}
