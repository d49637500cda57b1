import type { Evidence } from '../../decision/values/evidence'
import type { Standing } from '../panel/standing-rules'
import type { TenderState } from '../procedure/tender-states-rules'
import type { CardScore } from './card-check-rules'
import type { FactualCriterion, ScoredCriterion } from './read-scored-criteria'
import type { ScorecardState } from './scorecard-transitions-rules'

/** One evaluator’s own cards with what is to be read for them. Nothing of anybody else. */
export type MyScoringView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly state: TenderState
    readonly timeZone: string
  }
  readonly evaluatorId: string
  readonly scored: readonly ScoredCriterion[]
  readonly factual: readonly FactualCriterion[]
  /** In the order of their letters. */
  readonly bids: readonly BidToScore[]
  /** Bid ids by criterion id: see `bidOrder`. */
  readonly orders: Readonly<Record<string, readonly string[]>>
}

export type BidToScore = {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly card: MyCard
  /** Of the technical envelope; empty while the evaluator may not see the bid. */
  readonly documents: readonly DocumentToRead[]
  /** What the bid says, by criterion id. */
  readonly evidence: Readonly<Record<string, EvidenceToRead>>
}

export type DocumentToRead = {
  readonly id: string
  readonly fileId: string
  readonly title: string
  readonly mediaType: string
  readonly pageCount: number | null
}

export type EvidenceToRead = {
  readonly evidence: Evidence
  readonly note: string
  readonly source: string
  readonly documentId: string | null
  readonly page: number | null
}

export type MyCard = {
  readonly id: string
  readonly version: number
  readonly state: ScorecardState
  readonly standing: Standing
  readonly scores: readonly MyScore[]
  readonly submissions: readonly CardSubmission[]
  /** Why the chair opened the card again; null unless it is open again. */
  readonly reopenedReason: string | null
}

export type MyScore = CardScore & {
  readonly version: number
  /** ISO 8601. */
  readonly savedAt: string
}

export type CardSubmission = {
  readonly number: number
  readonly commitHash: string
  /** ISO 8601. */
  readonly submittedAt: string
  /** Blank for the first. */
  readonly reopenedReason: string
}
