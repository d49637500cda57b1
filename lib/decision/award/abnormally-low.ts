import {
  addRationals,
  compareRationals,
  divideRationals,
  type Rational,
  rational,
  rationalToNumber,
  subtractRationals,
} from '../../shared/rational'
import { positive } from './price-formula'

/** How far below the others a price must be before its reasons are asked for. Shares between 0 and 1. */
export type AbnormallyLowRule = {
  /** Below the mean of the other prices by at least this share. */
  readonly belowMean: number
  /** Below the next higher price by at least this share. */
  readonly belowNext: number
}

/** The thresholds in common use: 40 % below the mean of the others, or 30 % below the next. */
export const usualAbnormallyLowRule: AbnormallyLowRule = { belowMean: 0.4, belowNext: 0.3 }

/** Why a price must be explained, and by how much it is below, as a share. */
export type AbnormallyLowFinding = {
  readonly bid: string
  readonly rule: 'below-mean' | 'below-next'
  readonly share: number
}

/**
 * The bids whose price must be explained before it may be accepted or rejected. A finding is a question, never a
 * rejection. With one bid there is nothing to compare with; with two the mean of the others is the other price.
 *
 * Source: Directive 2014/24/EU, art. 69 (ask before rejecting); the two thresholds after the ProZorro procedure.
 *
 * @throws ContractError `price-not-positive`
 * @example
 * abnormallyLow([{ id: 'a', price: 59 }, { id: 'b', price: 100 }]) // => [{ bid: 'a', rule: 'below-mean', share: 0.41 }, { bid: 'a', rule: 'below-next', share: 0.41 }]
 */
export function abnormallyLow(
  bids: readonly { readonly id: string; readonly price: number }[],
  rule: AbnormallyLowRule = usualAbnormallyLowRule,
): readonly AbnormallyLowFinding[] {
  const exact = bids.map(({ id, price }, index) => ({
    id,
    price: positive(price, `bids[${index}].price`),
  }))
  return exact.flatMap(({ id, price }, index) => {
    const others = exact.filter((_, other) => other !== index).map((bid) => bid.price)
    const higher = others.filter((other) => compareRationals(other, price) > 0)
    return [
      ...finding(id, 'below-mean', price, mean(others), rule.belowMean),
      ...finding(id, 'below-next', price, lowest(higher), rule.belowNext),
    ]
  })
}

function finding(
  bid: string,
  rule: AbnormallyLowFinding['rule'],
  price: Rational,
  reference: Rational | null,
  threshold: number,
): readonly AbnormallyLowFinding[] {
  if (reference === null) return []
  const share = subtractRationals(rational(1n), divideRationals(price, reference))
  const isFlagged = compareRationals(share, positive(threshold, `rule.${rule}`)) >= 0
  return isFlagged ? [{ bid, rule, share: rationalToNumber(share) }] : []
}

const mean = (prices: readonly Rational[]) =>
  prices.length === 0
    ? null
    : divideRationals(prices.reduce(addRationals), rational(BigInt(prices.length)))

const lowest = (prices: readonly Rational[]) =>
  prices.reduce<Rational | null>(
    (least, price) => (least === null || compareRationals(price, least) < 0 ? price : least),
    null,
  )
