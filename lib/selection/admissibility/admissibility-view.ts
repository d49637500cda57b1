import type { Evidence } from '../../decision/values/evidence'
import type { KnockOutVerdict } from '../../decision/values/knock-out'
import type { BidState } from '../bids/bid-transitions-rules'
import type { CriterionNode } from '../criteria/read-criteria-tree'
import type { ContentDoor } from '../panel/content-door-rules'
import type { TenderState } from '../procedure/tender-states-rules'

/** Bids against the requirements that no score makes up for. */
export type AdmissibilityView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly state: TenderState
    readonly version: number
    readonly timeZone: string
  }
  readonly canJudge: boolean
  /** Findings may be entered now. */
  readonly isOpen: boolean
  readonly requirements: readonly (CriterionNode & { readonly domain: number })[]
  readonly bids: readonly JudgedBid[]
  /** Bids whose content the reader may not see, and why. */
  readonly withheld: readonly {
    readonly letter: string
    readonly name: string
    readonly door: Exclude<ContentDoor, 'open'>
  }[]
  /** What stands in the way of scoring. */
  readonly obstacles: {
    readonly openDeclarations: number
    readonly openFindings: number
    readonly remainingBids: number
    readonly judgedBids: number
    readonly hasPanel: boolean
  }
}

export type JudgedBid = {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly state: BidState
  /** A fail is confirmed. */
  readonly isOut: boolean
  /** In the order of the requirements. */
  readonly cells: readonly CellView[]
}

export type CellView = {
  readonly criterionId: string
  readonly evidence: Evidence
  readonly source: string
  readonly note: string
  readonly document: {
    readonly fileId: string
    readonly title: string
    readonly page: number | null
  } | null
  /** What the evidence says by the rule as published. */
  readonly proposal: KnockOutVerdict
  readonly finding: {
    readonly verdict: KnockOutVerdict
    readonly reason: string
    readonly foundBy: string
    readonly foundAt: string
    readonly confirmedBy: string | null
    readonly isMine: boolean
    readonly version: number
  } | null
  /** Questions to the bidder, the latest first. */
  readonly queries: readonly ClarificationView[]
}

export type ClarificationView = {
  readonly queryId: string
  readonly version: number
  readonly question: string
  readonly askedBy: string
  readonly askedAt: string
  readonly dueAt: string
  readonly isDue: boolean
  readonly answer: string
  readonly answeredAt: string | null
  readonly decision: 'accepted' | 'rejected' | null
  readonly reason: string
}
