import type { Locale } from '../../shared/locale'
import type { FrozenContent } from '../procedure/frozen-content-schema'
import type { TenderState } from '../procedure/tender-states-rules'

/** What an export for open data is made of. Texts are in one language; instants are dates, amounts minor units. */
export type OcdsFacts = {
  readonly tenderId: string
  readonly locale: Locale
  readonly buyer: { readonly id: string; readonly name: string }
  readonly state: TenderState
  /** The first publication and each correction, in order; never empty. */
  readonly versions: readonly {
    readonly version: number
    readonly content: FrozenContent
    readonly contentHash: string
    readonly reason: string
    readonly publishedAt: Date
  }[]
  /** What only those who may see the bids are told. */
  readonly planning: { readonly rationale: string; readonly budget: OcdsAmount | null } | null
  readonly endedAt: Date | null
  readonly endReason: string
  /** Answered questions, without their askers. */
  readonly questions: readonly {
    readonly id: string
    readonly question: string
    readonly answer: string
    readonly askedAt: Date
    readonly answeredAt: Date
  }[]
  /** Empty while bids are sealed, and for readers who may not see them. */
  readonly bids: readonly OcdsBid[]
  readonly award: {
    readonly bidId: string
    readonly applicantName: string
    readonly reason: string
    readonly awardedAt: Date
    readonly amount: OcdsAmount | null
  } | null
  readonly contract: { readonly id: string } | null
}

export type OcdsAmount = { readonly minor: number; readonly currency: string }

export type OcdsBid = {
  readonly id: string
  readonly applicantName: string
  readonly country: string
  readonly identifier: string
  readonly submittedAt: Date | null
  readonly status: 'pending' | 'valid' | 'disqualified' | 'withdrawn'
  readonly price: OcdsAmount | null
  readonly answers: readonly {
    readonly criterionCode: string
    readonly value: unknown
    readonly source: string
  }[]
  /** Value from 0 to 100 by criterion code; empty before quality is locked. */
  readonly scores: readonly { readonly criterionCode: string; readonly score: number }[]
}
