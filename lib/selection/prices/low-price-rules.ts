import { abnormallyLow } from '../../decision/award/abnormally-low'
import { canonicalJson } from '../../shared/canonical-json'
import { addRationals, divideRationals, rational, rationalToNumber } from '../../shared/rational'
import type { BindingTerms } from '../procedure/binding-terms-rules'
import type { LowPriceFigures } from './stored-offer-schema'

/** A price as it is compared. */
export type ComparedBid = { readonly bidId: string; readonly comparedMinor: number | null }

export type LowPriceFinding = { readonly bidId: string; readonly figures: LowPriceFigures }

type Rule = Pick<BindingTerms, 'lowBelowMean' | 'lowBelowNext'>

/**
 * The prices that must be explained, under the published shares. Nothing is found until every price has been checked:
 * the others' prices are half of the comparison.
 */
export function lowPriceFindings(
  bids: readonly ComparedBid[],
  rule: Rule,
): readonly LowPriceFinding[] {
  const priced = bids.flatMap(({ bidId, comparedMinor }) =>
    comparedMinor === null ? [] : [{ id: bidId, price: comparedMinor }],
  )
  if (priced.length < bids.length) return []
  const found = abnormallyLow(priced, {
    belowMean: shareOf(rule.lowBelowMean),
    belowNext: shareOf(rule.lowBelowNext),
  })
  return priced.flatMap(({ id, price }) => {
    const rules = found.flatMap(({ bid, rule: name, share }) =>
      bid === id
        ? [
            {
              rule: name,
              share,
              threshold: name === 'below-mean' ? rule.lowBelowMean : rule.lowBelowNext,
            },
          ]
        : [],
    )
    if (rules.length === 0) return []
    const others = priced.filter((other) => other.id !== id).map((other) => other.price)
    const figures = {
      priceMinor: price,
      meanMinor: meanOf(others),
      nextMinor: nextAbove(price, others),
      rules,
    }
    return [{ bidId: id, figures }]
  })
}

/** A published share of 0 asks about any price below; the comparison itself needs a share above 0. */
const shareOf = (basisPoints: number) => Math.max(basisPoints / 10_000, 1e-12)

function meanOf(prices: readonly number[]): number | null {
  if (prices.length === 0) return null
  const sum = prices.map((price) => rational(BigInt(price))).reduce(addRationals)
  return rationalToNumber(divideRationals(sum, rational(BigInt(prices.length))))
}

function nextAbove(price: number, others: readonly number[]): number | null {
  const higher = others.filter((other) => other > price)
  return higher.length === 0 ? null : Math.min(...higher)
}

/** A query on record about one bid's price. */
export type LowPriceQuery = {
  readonly id: string
  readonly bidId: string
  readonly figures: LowPriceFigures | null
  readonly decision: 'accepted' | 'rejected' | null
}

/** How one finding stands: a query covers exactly the figures it was asked about, and no later ones. */
export type LowPriceStanding = 'unasked' | 'asked' | 'accepted' | 'rejected'

export function standingOf(
  finding: LowPriceFinding,
  queries: readonly LowPriceQuery[],
): LowPriceStanding {
  const query = queryAbout(finding, queries)
  return query ? (query.decision ?? 'asked') : 'unasked'
}

/** The query that asks about exactly this finding. */
export const queryAbout = <Query extends LowPriceQuery>(
  { bidId, figures }: LowPriceFinding,
  queries: readonly Query[],
): Query | undefined =>
  queries.find(
    (query) => query.bidId === bidId && canonicalJson(query.figures) === canonicalJson(figures),
  )
