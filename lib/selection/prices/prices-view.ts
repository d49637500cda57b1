import type { PriceFormula } from '../../decision/award/price-formula'
import type { LocalizedText } from '../../shared/locale'
import type { BidState } from '../bids/bid-transitions-rules'
import type { TenderProcedure, TenderState } from '../procedure/tender-states-rules'
import type { ArithmeticCheck } from './arithmetic-rules'
import type { CombinationObstacles } from './combination-rules'
import type { CombinedView } from './combined-view-rules'
import type { LowPriceStanding } from './low-price-rules'
import type { CombinedSensitivity } from './sensitivity-rules'
import type { Exchange, LowPriceFigures } from './stored-offer-schema'

/** One opened price, as read out and as checked. Amounts in minor units of `currency`; `comparedMinor` of the tender's. */
export type PriceRow = {
  readonly bidId: string
  readonly letter: string
  readonly name: string
  readonly state: BidState
  readonly offeredMinor: number
  readonly currency: string
  readonly isTaxIncluded: boolean
  /** Basis points. */
  readonly taxRate: number | null
  readonly arithmetic: ArithmeticCheck
  readonly correctedMinor: number | null
  readonly correctionReason: string
  readonly exchange: Exchange | null
  readonly comparedMinor: number | null
  /** ISO 8601; null until checked. */
  readonly checkedAt: string | null
  readonly checkedBy: string
  readonly version: number
}

/** A currency that has to be converted, with its rate and the offers in it. */
export type CurrencyRow = {
  readonly currency: string
  readonly exchange: Exchange | null
  readonly offers: readonly {
    readonly bidId: string
    readonly letter: string
    readonly version: number
  }[]
}

/** A question about a low price, with all that was said. Instants are ISO 8601. */
export type LowPriceQueryView = {
  readonly id: string
  readonly figures: LowPriceFigures | null
  readonly question: string
  readonly askedBy: string
  readonly askedAt: string
  readonly dueAt: string
  readonly answer: string
  readonly answeredAt: string | null
  readonly decision: 'accepted' | 'rejected' | null
  readonly reason: string
  readonly decidedBy: string
  readonly decidedAt: string | null
  readonly version: number
  /** The figures are those of the prices as they stand. */
  readonly stands: boolean
  readonly canDecide: boolean
}

/** A bid whose price was found too low, now or before a correction. */
export type LowPriceCase = {
  readonly bidId: string
  readonly letter: string
  readonly name: string
  /** Null where a later correction took the finding away. */
  readonly finding: LowPriceFigures | null
  readonly standing: LowPriceStanding | null
  readonly queries: readonly LowPriceQueryView[]
}

/** The Prices tab of a tender. */
export type PricesView = {
  readonly tenderId: string
  readonly version: number
  readonly state: TenderState
  readonly procedure: TenderProcedure
  readonly currency: string
  readonly timeZone: string
  /** Null in a light procedure without terms. */
  readonly terms: {
    readonly priceFormula: PriceFormula
    readonly qualityShare: number
    readonly roundingDecimals: number | null
    readonly isTaxIncluded: boolean
    readonly lowBelowMean: number
    readonly lowBelowNext: number
  } | null
  readonly rows: readonly PriceRow[]
  readonly currencies: readonly CurrencyRow[]
  readonly lowPrices: readonly LowPriceCase[]
  readonly obstacles: CombinationObstacles
  /** Null before the combination, and for those who may not see quality. */
  readonly combined: CombinedView | null
  readonly sensitivity: CombinedSensitivity | null
  readonly criteria: readonly {
    readonly id: string
    readonly code: string
    readonly title: LocalizedText
  }[]
  /** ISO 8601. */
  readonly readAt: string
  /** The reader may check prices, ask about them and combine them now. */
  readonly canCheck: boolean
}
