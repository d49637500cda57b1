import { meetsThreshold } from '../../decision/award/threshold'
import { rationalFromNumber } from '../../shared/rational'
import { type Result, succeed } from '../../shared/result'
import { type BidState, decideBidMove } from '../bids/bid-transitions-rules'
import { meetsThresholds } from '../prices/combined-rules'
import type { BindingTerms } from '../procedure/binding-terms-rules'
import type { QualityScore } from '../ranking/quality-score-rules'

/** Why a bid does not pass: one of its scores, and what was published for it. */
export type Shortfall =
  | { readonly kind: 'total'; readonly score: number | null; readonly least: number }
  | {
      readonly kind: 'domain'
      readonly domainId: string
      readonly score: number
      readonly least: number
    }
  | {
      readonly kind: 'criterion'
      readonly criterionId: string
      readonly score: number | null
      readonly least: number
    }
  /** A value is missing, and the published rule leaves such a bid without a score. */
  | { readonly kind: 'no-score' }

/** One bid held against the published thresholds. */
export type BidQuality = QualityScore & { readonly shortfalls: readonly Shortfall[] }

type Thresholds = Pick<BindingTerms, 'leastQuality' | 'domainMinimums' | 'roundingDecimals'>

/** What a bid falls short of: the total, a domain, or the least value of a criterion. Equal is enough. */
export function shortfallsOf(
  score: QualityScore,
  terms: Thresholds | null,
  criteria: readonly {
    readonly criterionId: string
    readonly value: number | null
    readonly least: number
  }[],
): readonly Shortfall[] {
  const { quality, domainScores } = score
  if (quality === null) return [{ kind: 'no-score' }]
  const leastQuality = terms?.leastQuality ?? null
  const own = criteria
    .filter(({ value, least }) => value === null || value < least)
    .map(({ criterionId, value, least }) => ({
      kind: 'criterion' as const,
      criterionId,
      score: value,
      least,
    }))
  if (terms === null || (own.length === 0 && meetsThresholds(score, terms))) return own
  const falls = (value: number, least: number) =>
    !meetsThreshold(rationalFromNumber(value), least, { decimals: terms.roundingDecimals })
  return [
    ...(leastQuality !== null && falls(quality, leastQuality)
      ? [{ kind: 'total' as const, score: quality, least: leastQuality }]
      : []),
    ...domainScores.flatMap(({ domainId, code, score: value }) => {
      const least = terms.domainMinimums[code]
      return least !== undefined && falls(value, least)
        ? [{ kind: 'domain' as const, domainId, score: value, least }]
        : []
    }),
    ...own,
  ]
}

export type QualityMove = {
  readonly bidId: string
  readonly letter: string
  readonly to: 'qualified' | 'below_threshold'
}

/** Where each admissible bid goes: on to its price where it falls short of nothing. */
export function decideQualityMoves(
  bids: readonly { readonly id: string; readonly letter: string; readonly state: BidState }[],
  quality: readonly BidQuality[],
): Result<readonly QualityMove[]> {
  const moves: QualityMove[] = []
  for (const { id, letter, state } of bids) {
    const found = quality.find(({ bidId }) => bidId === id)
    const to = found?.shortfalls.length === 0 ? 'qualified' : 'below_threshold'
    const move = decideBidMove(state, to)
    if (!move.ok) return move
    moves.push({ bidId: id, letter, to })
  }
  return succeed(moves)
}
