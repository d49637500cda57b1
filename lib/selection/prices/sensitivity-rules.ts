import { type CombinationRule, rankByQualityAndPrice } from '../../decision/award/combined-ranking'
import type { PriceFormula } from '../../decision/award/price-formula'
import { settledScore } from '../../decision/award/settled-score'
import { type CombinedFacts, combinationRule, combineBids } from './combined-rules'

/** Ids of the bids that would lead; several where they share the first rank. */
type Leaders = readonly string[]

/** What the order would be under other rules. None of it decides anything. */
export type CombinedSensitivity = {
  readonly leaders: Leaders
  /** Who leads at each weight of quality, in whole per cent from 0 to 100; null where the formula has no weights. */
  readonly byShare:
    | readonly { readonly from: number; readonly to: number; readonly leaders: Leaders }[]
    | null
  /** A reversal: a bid that lost decides, by its absence, who wins. */
  readonly withoutEach: readonly {
    readonly bidId: string
    readonly leaders: Leaders
    readonly isReversal: boolean
  }[]
  /** The other formulas; leaders null where the formula needs a number that was never published. */
  readonly formulas: readonly {
    readonly kind: PriceFormula['kind']
    readonly leaders: Leaders | null
  }[]
  /** Each weight a fifth less and a fifth more, the others in proportion. */
  readonly weights: readonly {
    readonly criterionId: string
    readonly less: Leaders
    readonly more: Leaders
  }[]
  readonly aggregations: readonly {
    readonly kind: 'mean' | 'median' | 'consensus'
    readonly leaders: Leaders
  }[]
}

/** What sensitivity needs beside the combination: the values behind quality. Rows and columns as in the evaluation. */
export type QualityTable = {
  readonly bidIds: readonly string[]
  readonly criterionIds: readonly string[]
  readonly weights: readonly number[]
  readonly values: readonly (readonly (number | null)[])[]
}

/** Re-ranks the bids that stand in the combined ranking under other shares, fields, formulas, weights and levels. */
export function combinedSensitivity(
  facts: CombinedFacts,
  table: QualityTable,
  aggregations: readonly {
    readonly kind: 'mean' | 'median' | 'consensus'
    readonly table: QualityTable
  }[],
): CombinedSensitivity | null {
  const view = combineBids(facts)
  const ranked = new Set(view.rows.flatMap(({ bidId, rank }) => (rank === null ? [] : [bidId])))
  if (ranked.size === 0) return null
  const field: Field = {
    bids: facts.bids.filter(({ bidId }) => ranked.has(bidId)),
    rule: combinationRule(facts, view.hasPrices),
    hasPrices: view.hasPrices,
  }
  const leaders = leadersOf(field)
  return {
    leaders,
    byShare: sharesOf(field),
    withoutEach: withoutEach(field, leaders),
    formulas: view.hasPrices ? otherFormulas(field) : [],
    weights: table.criterionIds.map((criterionId, j) => ({
      criterionId,
      less: leadersOf(rescored(field, { ...table, weights: scaled(table.weights, j, 0.8) })),
      more: leadersOf(rescored(field, { ...table, weights: scaled(table.weights, j, 1.2) })),
    })),
    aggregations: aggregations.map(({ kind, table: other }) => ({
      kind,
      leaders: leadersOf(rescored(field, other)),
    })),
  }
}

type Field = {
  readonly bids: CombinedFacts['bids']
  readonly rule: CombinationRule
  readonly hasPrices: boolean
}

function leadersOf({ bids, rule, hasPrices }: Field): Leaders {
  const priced = bids.map(({ bidId, quality, comparedMinor, domainScores }) => ({
    id: bidId,
    quality: quality ?? 0,
    price: hasPrices ? (comparedMinor ?? 0) : 1,
    scores: Object.fromEntries(domainScores.map(({ code, score }) => [code, score])),
  }))
  return rankByQualityAndPrice(priced, rule)
    .filter(({ rank }) => rank === 1)
    .map(({ id }) => id)
}

const perCents = Array.from({ length: 101 }, (_, percent) => percent)

/** Neighbouring per cents with the same leaders are one stretch. */
function sharesOf(field: Field): CombinedSensitivity['byShare'] {
  if (!field.hasPrices || field.rule.formula.kind === 'price-per-quality-point') return null
  const stretches: { from: number; to: number; leaders: Leaders }[] = []
  for (const percent of perCents) {
    const leaders = leadersOf({ ...field, rule: { ...field.rule, qualityShare: percent * 100 } })
    const last = stretches.at(-1)
    if (last && isSame(last.leaders, leaders)) last.to = percent
    else stretches.push({ from: percent, to: percent, leaders })
  }
  return stretches
}

const isSame = (a: Leaders, b: Leaders) => a.length === b.length && a.every((id) => b.includes(id))

function withoutEach(field: Field, leaders: Leaders): CombinedSensitivity['withoutEach'] {
  if (field.bids.length < 2) return []
  return field.bids.map(({ bidId }) => {
    const left = leadersOf({ ...field, bids: field.bids.filter((bid) => bid.bidId !== bidId) })
    const isReversal = !leaders.includes(bidId) && !isSame(left, leaders)
    return { bidId, leaders: left, isReversal }
  })
}

/** Formulas that need no number of their own can always be computed; the others only with a published one. */
function otherFormulas(field: Field): CombinedSensitivity['formulas'] {
  const published = field.rule.formula.kind
  const kinds = [
    'relative-lowest',
    'price-per-quality-point',
    'absolute-benchmark',
    'linear-between-bounds',
  ] as const
  return kinds
    .filter((kind) => kind !== published)
    .map((kind) => ({
      kind,
      leaders:
        kind === 'relative-lowest' || kind === 'price-per-quality-point'
          ? leadersOf({ ...field, rule: { ...field.rule, formula: { kind } } })
          : null,
    }))
}

function scaled(weights: readonly number[], at: number, factor: number): readonly number[] {
  const raised = weights.map((weight, j) => (j === at ? weight * factor : weight))
  const total = raised.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? raised.map((weight) => weight / total) : weights
}

/** The same bids with quality computed anew; a missing value earns nothing. */
function rescored(field: Field, { bidIds, weights, values }: QualityTable): Field {
  const qualityOf = new Map(
    bidIds.map((id, i) => [
      id,
      settledScore(
        (values[i] ?? []).reduce<number>(
          (sum, value, j) => sum + (value ?? 0) * (weights[j] ?? 0),
          0,
        ),
      ),
    ]),
  )
  return {
    ...field,
    bids: field.bids.map((bid) => ({ ...bid, quality: qualityOf.get(bid.bidId) ?? bid.quality })),
  }
}
