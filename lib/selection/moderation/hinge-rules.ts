import { settledScore } from '../../decision/award/settled-score'
import { meetsThresholds } from '../prices/combined-rules'
import type { BindingTerms } from '../procedure/binding-terms-rules'

/** All values behind the scores, and what the scores have to reach. */
export type HingeGround = {
  /** Rows bids, columns weighted criteria: values of 0–100, null where there is none. */
  readonly values: readonly (readonly (number | null)[])[]
  /** Shares in the order of the columns. */
  readonly weights: readonly number[]
  /** Index of each column's domain. */
  readonly domainOf: readonly number[]
  readonly domainCodes: readonly string[]
  readonly thresholds: Pick<
    BindingTerms,
    'leastQuality' | 'domainMinimums' | 'roundingDecimals'
  > | null
}

/** One cell, and the least and highest value that an evaluator gave it. */
export type Hinge = {
  readonly bid: number
  readonly criterion: number
  readonly low: number
  readonly high: number
}

/** Whether the bid passes the published thresholds with one of the two values and fails with the other. */
export function doesThresholdHang(ground: HingeGround, hinge: Hinge): boolean {
  const { thresholds } = ground
  if (thresholds === null || hinge.low === hinge.high) return false
  const passes = (value: number) => meetsThresholds(scoresWith(ground, hinge, value), thresholds)
  return passes(hinge.low) !== passes(hinge.high)
}

/** Whether another bid stands on the other side, or level, when the cell goes from one value to the other. */
export function doesRankHang(ground: HingeGround, hinge: Hinge): boolean {
  const totalWith = (value: number) => scoresWith(ground, hinge, value).quality
  const low = totalWith(hinge.low)
  const high = totalWith(hinge.high)
  return ground.values.some((row, bid) => {
    const other = settledScore(totalOf(ground, row))
    return bid !== hinge.bid && Math.sign(other - low) !== Math.sign(other - high)
  })
}

function scoresWith(ground: HingeGround, { bid, criterion }: Hinge, value: number) {
  const row = (ground.values[bid] ?? []).map((own, j) => (j === criterion ? value : own))
  return {
    quality: settledScore(totalOf(ground, row)),
    domainScores: ground.domainCodes.map((code, domain) => ({
      domainId: code,
      code,
      score: settledScore(domainScore(ground, row, domain)),
    })),
  }
}

type Row = readonly (number | null)[]

const totalOf = ({ weights }: HingeGround, row: Row) =>
  row.reduce<number>((sum, value, j) => sum + (weights[j] ?? 0) * (value ?? 0), 0)

function domainScore({ weights, domainOf }: HingeGround, row: Row, domain: number): number {
  const own = row.map((_, j) => (domainOf[j] === domain ? (weights[j] ?? 0) : 0))
  const weight = own.reduce((sum, share) => sum + share, 0)
  const points = row.reduce<number>((sum, value, j) => sum + (own[j] ?? 0) * (value ?? 0), 0)
  return weight > 0 ? points / weight : 0
}
