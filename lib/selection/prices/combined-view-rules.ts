import type { TieBreak } from '../../decision/award/combined-ranking'
import type { PriceFormula } from '../../decision/award/price-formula'
import type { BidState } from '../bids/bid-transitions-rules'

/** Why a bid has no rank. */
export type OutReason =
  | 'knock-out'
  | 'withdrawn'
  /** The published rule leaves a bid with missing evidence out. */
  | 'evidence-missing'
  | 'below-threshold'
  | 'price-rejected'
  /** Light procedure: others have a quote, this one has none. */
  | 'price-missing'

/** One bid in the order of the award. Scores and points are 0–100. */
export type CombinedRow = {
  readonly bidId: string
  readonly letter: string
  readonly name: string
  readonly state: BidState
  /** As rounded by the published rule; null where there is none. */
  readonly quality: number | null
  /** Before that rounding, as it goes into the total. */
  readonly computedQuality: number | null
  /** In minor units of the tender's currency, on the published tax basis; null where there is none. */
  readonly comparedMinor: number | null
  /** Null where the formula gives no points, or the bid is out. */
  readonly pricePoints: number | null
  /** As rounded by the published rule; null where the formula orders by the cost of a point, or the bid is out. */
  readonly total: number | null
  /** What one point of quality costs, in minor units; null in a weighted formula, or the bid is out. */
  readonly costPerPointMinor: number | null
  /** 1 is best; bids that no rule parts share a rank. Null for those that are out. */
  readonly rank: number | null
  /** Which published rule parted the bid from another on the same score. */
  readonly partedBy: TieBreak['kind'] | null
  readonly domainScores: readonly {
    readonly domainId: string
    readonly code: string
    readonly score: number
  }[]
  readonly outReason: OutReason | null
}

/** Quality and price together, the best first and those that are out last. */
export type CombinedView = {
  readonly tenderId: string
  readonly currency: string
  /** Weight of quality in basis points; 10,000 where no price counts. */
  readonly qualityShare: number
  /** Null where no terms are settled. */
  readonly priceFormula: PriceFormula | null
  readonly roundingDecimals: number | null
  /** Whether prices count in this ranking; without them it is that of quality alone. */
  readonly hasPrices: boolean
  /** The one bid on the first rank; null where nobody is ranked, or several share it. */
  readonly recommendedBidId: string | null
  /** The rules that parted bids on the same score, in the published order. */
  readonly tieBreaksUsed: readonly TieBreak['kind'][]
  /** Whether bids share a rank that no published rule parts. */
  readonly hasOpenTie: boolean
  readonly rows: readonly CombinedRow[]
}
