import { ContractError } from '../../shared/contract-error'
import {
  addRationals,
  compareRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  rationalFromNumber,
} from '../../shared/rational'
import { type PriceFormula, positive, pricePoints } from './price-formula'
import { comparable, type RoundingRule } from './threshold'

/** A bid that passed everything before its price was opened. */
export type PricedBid = {
  readonly id: string
  /** Technical score between 0 and 100. */
  readonly quality: number
  /** After the arithmetic check, in the tender's currency and tax basis; more than 0. */
  readonly price: number
  /** Scores by which a published rule may part a tie, such as that of the heaviest domain. */
  readonly scores?: Readonly<Record<string, number>>
}

/** What parts bids that are level, in the published order. */
export type TieBreak =
  | { readonly kind: 'higher-quality' }
  | { readonly kind: 'lower-price' }
  | { readonly kind: 'higher-score'; readonly of: string }

export type CombinationRule = {
  readonly formula: PriceFormula
  /** Weight of quality in basis points (0 to 10,000); the price has the rest. Without meaning per quality point. */
  readonly qualityShare: number
  readonly rounding: RoundingRule
  readonly tieBreak: readonly TieBreak[]
}

export type CombinedBid = {
  readonly id: string
  readonly quality: Rational
  /** Null where the formula gives no points. */
  readonly pricePoints: Rational | null
  /** Between 0 and 100; null where the formula orders by the cost of a point. */
  readonly total: Rational | null
  /** What one point of quality costs; null in a weighted formula, and for a bid without quality. */
  readonly costPerPoint: Rational | null
  /** 1 is best. Bids that no rule parts share a rank, and the next is skipped. */
  readonly rank: number
  /** Which rule parted this bid from another on the same score; null where none was needed. */
  readonly partedBy: TieBreak['kind'] | null
}

/**
 * Ranks bids by quality and price together, exactly: nothing is rounded but by the published rule.
 *
 * @returns the bids in the order of the input
 * @throws ContractError `price-not-positive`, `bounds-not-ordered`, `share-out-of-range`, `quality-out-of-range`
 */
export function rankByQualityAndPrice(
  bids: readonly PricedBid[],
  rule: CombinationRule,
): readonly CombinedBid[] {
  if (!Number.isInteger(rule.qualityShare) || rule.qualityShare < 0 || rule.qualityShare > 10_000)
    throw new ContractError({
      code: 'share-out-of-range',
      path: 'qualityShare',
      message: `expected basis points from 0 to 10,000, got ${rule.qualityShare}`,
    })
  const scored = bids.map((bid, index) => ({
    bid,
    quality: qualityOf(bid, index),
    price: positive(bid.price, `bids[${index}].price`),
  }))
  const points = pointsOf(rule, bids)
  const entries = scored.map(({ bid, quality, price }, index) => {
    const given = points?.[index] ?? null
    const total = given && weigh(quality, given, rule.qualityShare)
    const costPerPoint = total || quality.numerator === 0n ? null : divideRationals(price, quality)
    const merit = total ?? (costPerPoint && divideRationals(rational(1n), costPerPoint))
    return {
      bid,
      price,
      quality,
      pricePoints: given,
      total,
      costPerPoint,
      merit: meritOf(merit, total !== null, rule.rounding),
    }
  })
  return entries.map((entry) => {
    const level = entries.filter((other) => compareRationals(other.merit, entry.merit) === 0)
    const ahead = entries.filter((other) => compare(other, entry, rule.tieBreak).order > 0).length
    const parting = level
      .map((other) => compare(other, entry, rule.tieBreak).by)
      .find((by) => by !== null)
    return {
      id: entry.bid.id,
      quality: entry.quality,
      pricePoints: entry.pricePoints,
      total: entry.total,
      costPerPoint: entry.costPerPoint,
      rank: ahead + 1,
      partedBy: parting ?? null,
    }
  })
}

type Entry = {
  readonly bid: PricedBid
  readonly price: Rational
  readonly quality: Rational
  readonly merit: Rational
}

function qualityOf({ quality }: PricedBid, index: number): Rational {
  if (quality >= 0 && quality <= 100) return rationalFromNumber(quality)
  throw new ContractError({
    code: 'quality-out-of-range',
    path: `bids[${index}].quality`,
    message: `expected a score from 0 to 100, got ${quality}`,
  })
}

const pointsOf = ({ formula }: CombinationRule, bids: readonly PricedBid[]) =>
  formula.kind === 'price-per-quality-point'
    ? null
    : pricePoints(
        formula,
        bids.map(({ price }) => price),
      )

const weigh = (quality: Rational, points: Rational, qualityShare: number): Rational =>
  addRationals(
    multiplyRationals(quality, rational(BigInt(qualityShare), 10_000n)),
    multiplyRationals(points, rational(BigInt(10_000 - qualityShare), 10_000n)),
  )

/** Totals are compared as published; the cost of a point has no natural unit and is compared exactly. */
const meritOf = (merit: Rational | null, isTotal: boolean, rounding: RoundingRule) =>
  merit === null ? rational(0n) : isTotal ? comparable(merit, rounding) : merit

/** Positive where `a` goes before `b`, and by which rule when their scores are level. */
function compare(
  a: Entry,
  b: Entry,
  rules: readonly TieBreak[],
): { readonly order: number; readonly by: TieBreak['kind'] | null } {
  const byMerit = compareRationals(a.merit, b.merit)
  if (byMerit !== 0) return { order: byMerit, by: null }
  for (const rule of rules) {
    const order = compareBy(rule, a, b)
    if (order !== 0) return { order, by: rule.kind }
  }
  return { order: 0, by: null }
}

function compareBy(rule: TieBreak, a: Entry, b: Entry): number {
  switch (rule.kind) {
    case 'higher-quality':
      return compareRationals(a.quality, b.quality)
    case 'lower-price':
      return compareRationals(b.price, a.price)
    case 'higher-score':
      return compareRationals(scoreOf(a, rule.of), scoreOf(b, rule.of))
  }
}

const scoreOf = ({ bid }: Entry, name: string) => rationalFromNumber(bid.scores?.[name] ?? 0)
