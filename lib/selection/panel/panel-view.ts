import type { LocalizedText } from '../../shared/locale'
import type { TenderState } from '../procedure/tender-states-rules'
import type { ReviewOutcome } from './declaration-rules'
import type { Candidate } from './panel-seat-rules'
import type { ConflictState, PanelRole } from './standing-rules'

/** Who judges the bids of a formal tender, and what stands between them and the content. */
export type PanelView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
    readonly state: TenderState
    readonly timeZone: string
  }
  /** The reader may change the panel now. */
  readonly canNominate: boolean
  readonly canRun: boolean
  readonly canRecordAbsence: boolean
  readonly recusal: 'tender' | 'bid'
  readonly bids: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  readonly members: readonly MemberView[]
  /** Null for those who do not run the tender. */
  readonly candidates: readonly Candidate[] | null
  /** Declarations that the reader owes; null for whoever is not asked. */
  readonly ownOpen: number | null
  /** What holds the tender up; null for those who see no declarations. */
  readonly open: { readonly owed: number; readonly toReview: number } | null
  /** Members who score: all, and those present and clear for every bid. */
  readonly quorum: { readonly judges: number; readonly present: number; readonly clear: number }
  /** The latest first; empty for those who see no declarations. */
  readonly timeline: readonly PanelEvent[]
}

export type MemberView = {
  readonly userId: string
  readonly name: string
  readonly role: PanelRole
  readonly isSelf: boolean
  readonly isAsked: boolean
  readonly isOff: boolean
  readonly owes: boolean
  /** ISO 8601; null while present. */
  readonly absentAt: string | null
  /** Blank for those who do not run the tender. */
  readonly absenceReason: string
  /** In general first, then bid by bid; null for those who may not see them. */
  readonly declarations: readonly DeclarationView[] | null
}

export type DeclarationView = {
  readonly declarationId: string | null
  /** Null for links in general. */
  readonly bidId: string | null
  readonly state: ConflictState
  readonly version: number
  /** The member’s words; null for whoever is neither the member nor a reviewer. */
  readonly text: string | null
  readonly declaredAt: string | null
  readonly reviewReason: string | null
  readonly reviewedBy: string | null
  /** What the reader may decide now; empty where nothing. */
  readonly outcomes: readonly ReviewOutcome[]
  readonly mayAskAgain: boolean
}

export type PanelEvent = {
  readonly id: string
  readonly at: string
  readonly kind: 'said-none' | 'declared' | 'reviewed' | 'absent'
  readonly member: string
  /** Letters of the bids that it is about; null for links in general. */
  readonly letters: readonly (string | null)[]
  readonly by: string | null
  readonly state: ConflictState | null
}
