import { weightedSum } from '@/lib/decision/ranking/weighted-sum'

/** One bid of the what-if: its values in the order of the criteria; a missing value counts as the tender says. */
export type WhatIfBid = {
  readonly letter: string
  readonly name: string
  readonly values: readonly number[]
}

/** What the cards that compute in the browser compute with; weights are shares in the order of the criteria. */
export type WeighedBids = {
  readonly domains: readonly { readonly domain: number; readonly name: string }[]
  readonly criteria: readonly { readonly name: string; readonly domain: number }[]
  readonly weights: readonly number[]
  /** Best first. */
  readonly bids: readonly WhatIfBid[]
}

/** Weights being tried, by criterion; always shares that add up to 1. */
export type TriedWeights = readonly number[]

/**
 * Gives a group of criteria a new total weight. Inside the group and outside it the proportions stay;
 * a group or rest that had no weight shares equally.
 *
 * @param members positions of the criteria that are moved together
 * @param total new weight of the group, in [0, 1]
 */
export function moveWeight(
  weights: TriedWeights,
  members: readonly number[],
  total: number,
): number[] {
  const inside = new Set(members)
  const before = members.reduce((sum, index) => sum + (weights[index] ?? 0), 0)
  const rest = weights.length - members.length
  if (rest === 0) return [...weights]
  return weights.map((weight, index) => {
    if (inside.has(index)) return before > 0 ? (weight / before) * total : total / members.length
    return before < 1 ? (weight / (1 - before)) * (1 - total) : (1 - total) / rest
  })
}

export type TriedBid = WhatIfBid & {
  readonly total: number
  readonly rank: number
  readonly points: number[]
}

/** Scores and ranks under the tried weights, best first; bids that tie share a rank. */
export function rankTried(
  bids: readonly WhatIfBid[],
  weights: TriedWeights,
  domainOf: readonly number[],
  domains: number,
): readonly TriedBid[] {
  const scored = bids
    .map((bid) => ({
      ...bid,
      total: weightedSum(weights, bid.values),
      points: pointsOf(bid.values),
    }))
    .sort((a, b) => b.total - a.total)
  return scored.map((bid) => ({
    ...bid,
    rank: 1 + scored.filter(({ total }) => total > bid.total + tie).length,
  }))

  function pointsOf(values: readonly number[]): number[] {
    const points = new Array<number>(domains).fill(0)
    values.forEach((value, j) => {
      const domain = (domainOf[j] ?? 1) - 1
      points[domain] = (points[domain] ?? 0) + value * (weights[j] ?? 0)
    })
    return points
  }
}

/** Points of score below which two totals are the same. */
const tie = 1e-9
