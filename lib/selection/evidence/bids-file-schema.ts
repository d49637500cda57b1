import type { EvidenceValue } from '../../decision/values/evidence'
import type { ValueFunction } from '../../decision/values/value-function'
import type { LocalizedText } from '../../shared/locale'
import type { EvidenceShape } from './evidence-shape-rules'

/** A criterion as an import needs it. */
export type ImportCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly unit: LocalizedText
  readonly shape: EvidenceShape
  readonly valueFunction: ValueFunction | null
}

/** What an import is read against: the tender's criteria and the bids that it has. */
export type ImportTarget = {
  readonly criteria: readonly ImportCriterion[]
  readonly bids: readonly TargetBid[]
}

export type TargetBid = {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly country: string
  readonly identifier: string
  readonly documents: readonly {
    readonly id: string
    readonly title: string
    readonly fileName: string
    readonly pageCount: number | null
  }[]
}

/** What is wrong with the value in a cell. */
export type CellIssue =
  | 'badNumber'
  | 'looksLikeDate'
  | 'badYesNo'
  | 'badChoice'
  | 'badLevel'
  | 'badCount'
  | 'badComponents'
  | 'badText'
  | 'outsideDomain'
  | 'notComputable'
  | 'undeclared'

/** What is wrong with one cell or row; texts under `evidence.import.issue`. */
export type FileIssue = {
  /** Row of the spreadsheet, from 1. */
  readonly row: number
  readonly column: { readonly text: string; readonly letter: string } | null
  readonly code:
    | CellIssue
    | 'required'
    | 'tooLong'
    | 'unknownCriterion'
    | 'unknownDocument'
    | 'badPage'
    | 'pageBeyondEnd'
    | 'applicantTwice'
    | 'tooManyApplicants'
    | 'entryTwice'
    | 'errorValue'
    | 'formulaWithoutValue'
  /** What the cell holds, shortened. */
  readonly found: string
}

/** One entry of the file. `bidId` is null where the applicant is new; then the name says who. */
export type FileEntry = {
  readonly row: number
  readonly bidId: string | null
  readonly applicant: string
  readonly criterionId: string
  readonly status: 'provided' | 'missing' | 'not_applicable'
  /** False where the cell was blank: it says missing without saying anything. */
  readonly isSaid: boolean
  readonly value: EvidenceValue | null
  readonly source: string
  readonly period: string
  readonly documentId: string | null
  readonly page: number | null
  readonly note: string
}

export type NewApplicant = {
  readonly name: string
  readonly country: string
  readonly identifier: string
}

/** A file of bids as read: one row an applicant (wide), or one row an entry (long). */
export type BidsFile =
  | {
      readonly kind: 'wrong-columns'
      readonly missing: readonly string[]
      readonly repeated: readonly string[]
      readonly found: readonly string[]
    }
  | {
      readonly kind: 'table'
      readonly layout: 'wide' | 'long'
      readonly applicants: readonly NewApplicant[]
      readonly entries: readonly FileEntry[]
      readonly issues: readonly FileIssue[]
      /** Headings that name neither a criterion nor a known column. */
      readonly ignored: readonly string[]
      readonly formulas: number
      readonly sheet: string | null
      readonly otherSheets: readonly string[]
    }
