import { rankAdditively } from '../../lib/decision/ranking/additive-ranking'

/** Weights of the six domains, and what four invented bids are worth on each, from 0 to 100. */
const domains = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6'] as const
const weights = [0.26, 0.22, 0.16, 0.17, 0.11, 0.08]
const bids = [
  { id: 'A', values: [85, 80, 83, 65, 62, 60] },
  { id: 'B', values: [64, 78, 71, 88, 80, 73] },
  { id: 'C', values: [73, 68, 82, 64, 59, 53] },
  { id: 'D', values: [50, 66, 44, 76, 68, 56] },
]

/** The example beside the sign-in form, ranked by the same function as every tender. */
export function exampleDecision() {
  const { scores, contributions, ranks } = rankAdditively(
    {
      alternatives: bids.map(({ id }) => id),
      criteria: domains,
      weights,
      values: bids.map(({ values }) => values),
    },
    { missing: 'counts-as-zero' },
  )
  return {
    domains: domains.map((id, index) => ({ id, domain: index + 1, weight: weights[index] ?? 0 })),
    bids: bids
      .map(({ id }, index) => ({
        letter: id,
        rank: ranks[index] ?? 0,
        total: scores[index] ?? null,
        points: contributions[index] ?? [],
      }))
      .sort((one, other) => one.rank - other.rank),
  }
}
