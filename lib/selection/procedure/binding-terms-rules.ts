import type { FrozenTerms } from './frozen-content-schema'

/** The terms by which bids are judged; domains are named by their codes. */
export type BindingTerms = Pick<
  FrozenTerms,
  | 'priceFormula'
  | 'qualityShare'
  | 'leastQuality'
  | 'domainMinimums'
  | 'roundingDecimals'
  | 'tieBreak'
  | 'aggregation'
  | 'lowBelowMean'
  | 'lowBelowNext'
  | 'isTaxIncluded'
  | 'recusal'
>
