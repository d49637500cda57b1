import type { CombinedView } from '../prices/combined-view-rules'
import type { TenderProcedure, TenderState } from '../procedure/tender-states-rules'
import type { LetterKind } from './letter-schema'

export type ShownChallenge = {
  readonly id: string
  readonly version: number
  readonly challenger: string
  readonly grounds: string
  readonly receivedAt: string
  readonly enteredBy: string
  readonly state: 'open' | 'upheld' | 'dismissed' | 'withdrawn'
  readonly decision: string
  readonly decidedBy: string
  readonly decidedAt: string | null
  /** Another person has to decide it. */
  readonly isOwn: boolean
}

/** Everything from the combined ranking to the contract, for one page. Instants are ISO 8601. */
export type AwardView = {
  readonly tenderId: string
  readonly version: number
  /** As the clock has it now. */
  readonly state: TenderState
  /** Where it was when it ended without an award; null otherwise. */
  readonly endedFrom: TenderState | null
  readonly procedure: TenderProcedure
  readonly timeZone: string
  readonly currency: string
  /** When this view was made: what a clock counts from. */
  readonly now: string
  readonly report: {
    readonly number: number
    readonly draftedBy: string
    readonly draftedAt: string
    readonly contentHash: string
    readonly recommended: string | null
  } | null
  /** Everybody who votes, with what they said of the latest report. */
  readonly voters: readonly {
    readonly userId: string
    readonly name: string
    readonly isChair: boolean
    readonly isYou: boolean
    readonly opinion: {
      readonly opinion: 'approves' | 'dissents'
      readonly statement: string
      readonly givenAt: string
    } | null
  }[]
  readonly missingApprovals: number
  readonly letters: readonly {
    readonly id: string
    readonly kind: LetterKind
    readonly name: string
    readonly locale: string
  }[]
  readonly notified: {
    readonly at: string
    readonly standstillStartsAt: string
    readonly standstillEndsAt: string
  } | null
  readonly challenges: readonly ShownChallenge[]
  /** Bids that a challenge may come from. */
  readonly bids: readonly { readonly id: string; readonly letter: string; readonly name: string }[]
  readonly combined: CombinedView | null
  readonly openQueries: number
  readonly award: {
    readonly name: string
    readonly letter: string
    readonly reason: string
    readonly awardedBy: string
    readonly awardedAt: string
    readonly amountMinor: number | null
  } | null
  readonly ending: { readonly reason: string; readonly at: string } | null
  /** What the reader may do at this stage. */
  readonly may: {
    readonly draft: boolean
    readonly giveOpinion: boolean
    readonly approve: boolean
    readonly notify: boolean
    readonly enterChallenge: boolean
    readonly decideChallenge: boolean
    readonly award: boolean
    readonly endWithoutAward: boolean
  }
}
