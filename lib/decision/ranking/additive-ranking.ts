import { ContractError } from '../../shared/contract-error'
import { checkProblem, type DecisionProblem, type OpenDecisionProblem } from './decision-problem'
import { type ClosedProblem, closeProblem, type MissingEvidencePolicy } from './missing-evidence'
import { orderByScore } from './order-by-score'
import { weightedSum } from './weighted-sum'

export type RankingRules = {
  /** What a missing value means; published with the criteria. */
  readonly missing: MissingEvidencePolicy
  /** Ids of criteria: among equal scores the higher value on the first goes before, then on the second… */
  readonly tieBreak?: readonly string[]
  /** Ids of alternatives that failed a knock-out: scored, so that it shows what they would have got, but not ranked. */
  readonly knockedOut?: readonly string[]
}

export type AdditiveRanking = {
  /** From 0 to 100, unrounded; null where missing evidence leaves an alternative without a score. */
  readonly scores: readonly (number | null)[]
  /** The score if every missing value were 0, and if it were 100; equal where nothing is missing. */
  readonly bounds: readonly { readonly low: number; readonly high: number }[]
  /** w_j v_ij; null where the value is missing and is not counted as anything. */
  readonly contributions: readonly (readonly (number | null)[])[]
  /** From 1; equal scores that the tie-break does not part share a rank; null for the unranked. */
  readonly ranks: readonly (number | null)[]
  /** Ids of the ranked, best first; those that share a rank stand in the order of the input. */
  readonly order: readonly string[]
  readonly unranked: readonly {
    readonly alternative: string
    readonly reason: 'knocked-out' | 'missing-evidence'
  }[]
  readonly missing: readonly { readonly alternative: string; readonly criterion: string }[]
  /** The ranked alternatives alone, with every value as it was counted: what stability and regret are computed on. */
  readonly ranked: DecisionProblem
}

/**
 * Ranks alternatives by their additive value V_i = Σ_j w_j v_ij. Nothing is rounded: two scores within 1e-9 points
 * are a tie, and rounding belongs to the display.
 *
 * Source: Keeney & Raiffa (1976), Decisions with Multiple Objectives, §3.6.
 *
 * @throws ContractError when the problem is not one (see `checkProblem`) or the tie-break names an unknown criterion
 */
export function rankAdditively(problem: OpenDecisionProblem, rules: RankingRules): AdditiveRanking {
  checkProblem(problem)
  const tieColumns = (rules.tieBreak ?? []).map((id) => columnOf(problem.criteria, id))
  const closed = closeProblem(problem, rules.missing)
  const unranked = unrankedOf(problem, closed, rules.knockedOut ?? [])
  const ranked = problemWithout(problem, closed, unranked)
  const { order, ranks } = orderByScore(
    ranked.values.map((row, place) => ({
      id: ranked.alternatives[place] ?? '',
      score: weightedSum(ranked.weights, row),
      keys: tieColumns.map((j) => row[j] ?? 0),
    })),
  )
  const rankOf = new Map(ranked.alternatives.map((id, place) => [id, ranks[place] ?? null]))
  return {
    scores: closed.scores,
    bounds: closed.bounds,
    contributions: closed.contributions,
    ranks: problem.alternatives.map((id) => rankOf.get(id) ?? null),
    order,
    unranked,
    missing: closed.missing,
    ranked,
  }
}

function unrankedOf(
  { alternatives }: OpenDecisionProblem,
  { scores }: ClosedProblem,
  knockedOut: readonly string[],
): AdditiveRanking['unranked'] {
  const reasonFor = (alternative: string, score: number | null | undefined) => {
    if (knockedOut.includes(alternative)) return 'knocked-out'
    return score === null ? 'missing-evidence' : null
  }
  return alternatives.flatMap((alternative, i) => {
    const reason = reasonFor(alternative, scores[i])
    return reason ? [{ alternative, reason }] : []
  })
}

function problemWithout(
  { alternatives, criteria, weights }: OpenDecisionProblem,
  { counted }: ClosedProblem,
  unranked: AdditiveRanking['unranked'],
): DecisionProblem {
  const left = new Set(unranked.map(({ alternative }) => alternative))
  return {
    alternatives: alternatives.filter((id) => !left.has(id)),
    criteria,
    weights,
    values: counted.filter((_, i) => !left.has(alternatives[i] ?? '')),
  }
}

function columnOf(criteria: readonly string[], id: string): number {
  const column = criteria.indexOf(id)
  if (column >= 0) return column
  const message = `expected the id of a criterion, got ${id}`
  throw new ContractError({ code: 'unknown-criterion', path: 'tieBreak', message })
}
