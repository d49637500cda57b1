import {
  type CombinationRule,
  type CombinedBid,
  rankByQualityAndPrice,
} from '../../decision/award/combined-ranking'
import type { PriceFormula } from '../../decision/award/price-formula'
import { comparable, meetsThreshold } from '../../decision/award/threshold'
import { currencyExponent } from '../../shared/money'
import { type Rational, rationalFromNumber, rationalToNumber } from '../../shared/rational'
import type { BidState } from '../bids/bid-transitions-rules'
import type { BindingTerms } from '../procedure/binding-terms-rules'
import type { QualityScore } from '../ranking/quality-score-rules'
import type { CombinedRow, CombinedView, OutReason } from './combined-view-rules'

/** One bid with all that its place depends on. */
export type CombinedBidFacts = QualityScore & {
  readonly letter: string
  readonly name: string
  readonly state: BidState
  /** Fails a requirement, as the panel found it or, in the light procedure, as the evidence says. */
  readonly isKnockedOut: boolean
  /** A bid whose envelope with the price was opened had passed the thresholds. */
  readonly hasOffer: boolean
  readonly comparedMinor: number | null
  readonly isPriceRejected: boolean
}

export type CombinedFacts = {
  readonly tenderId: string
  readonly currency: string
  readonly procedure: 'light' | 'formal'
  /** Null in a light procedure without terms: quality alone then counts. */
  readonly terms: BindingTerms | null
  readonly bids: readonly CombinedBidFacts[]
}

/** Ranks the bids by quality and price as published; those that are out keep their scores and say why. */
export function combineBids(facts: CombinedFacts): CombinedView {
  const { tenderId, currency, terms } = facts
  const passed = facts.bids.filter((bid) => outBeforePrice(bid, facts) === null)
  const hasPrices = terms !== null && passed.some(({ comparedMinor }) => comparedMinor !== null)
  const reasons = new Map(facts.bids.map((bid) => [bid.bidId, outReason(bid, facts, hasPrices)]))
  const ranked = rankOf(
    facts.bids.filter(({ bidId }) => reasons.get(bidId) === null),
    combinationRule(facts, hasPrices),
    hasPrices,
  )
  const rounding = { decimals: terms?.roundingDecimals ?? null }
  const rows = facts.bids.map((bid) =>
    rowOf(bid, ranked.get(bid.bidId), reasons.get(bid.bidId) ?? null, { rounding, hasPrices }),
  )
  const first = rows.filter(({ rank }) => rank === 1)
  const ranks = rows.flatMap(({ rank }) => (rank === null ? [] : [rank]))
  const used = new Set(rows.map(({ partedBy }) => partedBy))
  return {
    tenderId,
    currency,
    qualityShare: hasPrices ? (terms?.qualityShare ?? 10_000) : 10_000,
    priceFormula: terms?.priceFormula ?? null,
    roundingDecimals: rounding.decimals,
    hasPrices,
    recommendedBidId: first.length === 1 ? (first[0]?.bidId ?? null) : null,
    tieBreaksUsed: [...new Set((terms?.tieBreak ?? []).map(({ kind }) => kind))].filter((kind) =>
      used.has(kind),
    ),
    hasOpenTie: new Set(ranks).size < ranks.length,
    rows: rows.toSorted((a, b) => (a.rank ?? rows.length + 1) - (b.rank ?? rows.length + 1)),
  }
}

/** The published rule with its amounts in minor units, so that prices stay whole numbers. */
export function combinationRule(
  { terms, currency }: Pick<CombinedFacts, 'terms' | 'currency'>,
  hasPrices: boolean,
): CombinationRule {
  const rounding = { decimals: terms?.roundingDecimals ?? null }
  const tieBreak = terms?.tieBreak ?? []
  if (terms === null || !hasPrices)
    return { formula: qualityAlone, qualityShare: 10_000, rounding, tieBreak }
  const formula = formulaInMinor(terms.priceFormula, currency)
  return { formula, qualityShare: terms.qualityShare, rounding, tieBreak }
}

/** With the whole weight on quality and one price for all, no price counts. */
const qualityAlone: PriceFormula = { kind: 'absolute-benchmark', benchmark: 1 }

/** A formula whose amounts are in whole units, in minor units. */
export function formulaInMinor(formula: PriceFormula, currency: string): PriceFormula {
  const minor = (amount: number) => Number(`${amount}e${currencyExponent(currency)}`)
  switch (formula.kind) {
    case 'absolute-benchmark':
      return { ...formula, benchmark: minor(formula.benchmark) }
    case 'linear-between-bounds':
      return { ...formula, full: minor(formula.full), none: minor(formula.none) }
    default:
      return formula
  }
}

type Ranked = ReadonlyMap<string, CombinedBid>

function rankOf(
  bids: readonly CombinedBidFacts[],
  rule: CombinationRule,
  hasPrices: boolean,
): Ranked {
  const priced = bids.map(({ bidId, quality, comparedMinor, domainScores }) => ({
    id: bidId,
    quality: quality ?? 0,
    price: hasPrices ? (comparedMinor ?? 0) : 1,
    scores: Object.fromEntries(domainScores.map(({ code, score }) => [code, score])),
  }))
  return new Map(rankByQualityAndPrice(priced, rule).map((bid) => [bid.id, bid]))
}

function outReason(
  bid: CombinedBidFacts,
  facts: CombinedFacts,
  hasPrices: boolean,
): OutReason | null {
  const earlier = outBeforePrice(bid, facts)
  if (earlier !== null) return earlier
  return hasPrices && bid.comparedMinor === null ? 'price-missing' : null
}

function outBeforePrice(bid: CombinedBidFacts, facts: CombinedFacts): OutReason | null {
  if (bid.state === 'withdrawn') return 'withdrawn'
  if (bid.state === 'excluded' || bid.isKnockedOut) return 'knock-out'
  if (bid.state === 'below_threshold') return 'below-threshold'
  if (bid.quality === null) return 'evidence-missing'
  if (!isAboveThresholds(bid, facts)) return 'below-threshold'
  return bid.state === 'price_rejected' || bid.isPriceRejected ? 'price-rejected' : null
}

/**
 * In the formal procedure the panel has locked who passes, and only their prices were opened; an envelope that could not
 * be verified has none, and the bid is out for that alone.
 */
const isAboveThresholds = (bid: CombinedBidFacts, { procedure, terms }: CombinedFacts) =>
  procedure === 'formal'
    ? bid.hasOffer || bid.state === 'financially_opened'
    : terms === null || meetsThresholds(bid, terms)

/** Whether a bid reaches the least total and the least score of every domain, compared as published. */
export function meetsThresholds(
  { quality, domainScores }: Pick<QualityScore, 'quality' | 'domainScores'>,
  terms: Pick<BindingTerms, 'leastQuality' | 'domainMinimums' | 'roundingDecimals'>,
): boolean {
  if (quality === null) return false
  const rounding = { decimals: terms.roundingDecimals }
  const meets = (score: number, least: number | null | undefined) =>
    least === null ||
    least === undefined ||
    meetsThreshold(rationalFromNumber(score), least, rounding)
  return (
    meets(quality, terms.leastQuality) &&
    domainScores.every(({ code, score }) => meets(score, terms.domainMinimums[code]))
  )
}

function rowOf(
  bid: CombinedBidFacts,
  ranked: CombinedBid | undefined,
  reason: OutReason | null,
  { rounding, hasPrices }: { rounding: { decimals: number | null }; hasPrices: boolean },
): CombinedRow {
  const number = (exact: Rational | null | undefined) => (exact ? rationalToNumber(exact) : null)
  const total = ranked?.total && comparable(ranked.total, rounding)
  return {
    bidId: bid.bidId,
    letter: bid.letter,
    name: bid.name,
    state: bid.state,
    quality:
      bid.quality === null ? null : number(comparable(rationalFromNumber(bid.quality), rounding)),
    computedQuality: bid.quality,
    comparedMinor: bid.comparedMinor,
    pricePoints: hasPrices ? number(ranked?.pricePoints) : null,
    total: number(total),
    costPerPointMinor: hasPrices ? number(ranked?.costPerPoint) : null,
    rank: ranked?.rank ?? null,
    partedBy: ranked?.partedBy ?? null,
    domainScores: bid.domainScores,
    outReason: reason,
  }
}
