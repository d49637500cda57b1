import { type AdditiveRanking, rankAdditively } from '../../decision/ranking/additive-ranking'
import type { DecisionProblem } from '../../decision/ranking/decision-problem'
import { contributionsByDomain } from '../../decision/ranking/domain-contributions'
import { overturningChanges } from '../../decision/ranking/overturning-change'
import { promethee } from '../../decision/ranking/promethee'
import { rankWithoutEach } from '../../decision/ranking/robustness'
import { topsis } from '../../decision/ranking/topsis'
import {
  type CriterionStability,
  type DomainStability,
  domainStability,
  weightStability,
} from '../../decision/ranking/weight-stability'
import { type Evaluation, type EvaluationFacts, evaluateBids } from './evaluation-rules'

/** What a ranking is computed from. `weights` are shares in the order of the weighted criteria. */
export type RankingInput = {
  readonly facts: EvaluationFacts
  /** One id for each domain, in order; a criterion's `domain` counts into it from 1. */
  readonly domainIds: readonly string[]
  readonly weights: readonly number[]
  readonly missingValuePolicy: 'zero' | 'exclude'
  readonly weightSets: readonly { readonly id: string; readonly shares: readonly number[] | null }[]
}

/** The result and its checks, by ids; the screens, exports and reports add words and nothing else. */
export type Ranking = {
  readonly evaluation: Evaluation
  readonly additive: AdditiveRanking
  /** Rows bids, columns domains, points of 0–100. */
  readonly byDomain: readonly (readonly number[])[]
  readonly domainWeights: readonly number[]
  /** Null where nothing is ranked. */
  readonly winner: string | null
  readonly checks: RankingChecks | null
}

export type RankingChecks = {
  readonly criterionStability: readonly CriterionStability[]
  readonly domainStability: readonly DomainStability[]
  /** The rival that needs the least change of weights to draw level, and that change; null where none can. */
  readonly nearestRival: {
    readonly rival: string
    readonly l1: number
    readonly weights: readonly number[]
  } | null
  readonly underSets: readonly {
    readonly id: string
    readonly scores: readonly (number | null)[]
    readonly order: readonly string[]
  }[]
  readonly withoutEach: readonly {
    readonly removed: string
    readonly winner: string | null
    readonly isOrderKept: boolean
  }[]
  /** First bid if evaluators' values were combined the other way; null where no criterion was rated. */
  readonly otherAggregation: {
    readonly rule: 'mean' | 'median'
    readonly winner: string | null
  } | null
  readonly topsis: readonly string[] | null
  readonly promethee: readonly string[]
}

/** Ranks the bids and makes every check that needs no sampling. Pure; a few milliseconds for 28 criteria and 20 bids. */
export function rankBids(input: RankingInput): Ranking {
  const evaluation = evaluateBids(input.facts)
  const additive = rankingOf(input, evaluation, input.weights)
  const groups = domainGroups(input)
  const criterionIds = input.facts.criteria.map(({ id }) => id)
  const winner = additive.order[0] ?? null
  return {
    evaluation,
    additive,
    byDomain: contributionsByDomain(additive.contributions, criterionIds, groups),
    domainWeights: groups.map(({ criteria }) =>
      criterionIds.reduce(
        (sum, id, j) => sum + (criteria.includes(id) ? (input.weights[j] ?? 0) : 0),
        0,
      ),
    ),
    winner,
    checks: winner === null ? null : checksOf(input, evaluation, additive, winner),
  }
}

const domainGroups = ({ domainIds, facts }: RankingInput) =>
  domainIds.map((id, index) => ({
    id,
    criteria: facts.criteria
      .filter(({ domain }) => domain === index + 1)
      .map((criterion) => criterion.id),
  }))

function rankingOf(
  input: Pick<RankingInput, 'facts' | 'missingValuePolicy'>,
  evaluation: Evaluation,
  weights: readonly number[],
): AdditiveRanking {
  const { facts, missingValuePolicy } = input
  return rankAdditively(
    {
      alternatives: facts.bids.map(({ id }) => id),
      criteria: facts.criteria.map(({ id }) => id),
      weights,
      values: evaluation.cells.map((row) => row.map(({ value }) => value)),
    },
    {
      missing: missingValuePolicy === 'zero' ? 'counts-as-zero' : 'leave-unranked',
      knockedOut: facts.bids
        .filter((_, i) => evaluation.admissibility[i]?.verdict === 'fail')
        .map(({ id }) => id),
    },
  )
}

function checksOf(
  input: RankingInput,
  evaluation: Evaluation,
  { ranked }: AdditiveRanking,
  winner: string,
): RankingChecks {
  const groups = domainGroups(input).filter(({ criteria }) => criteria.length > 0)
  const crossCheck = topsis(ranked)
  return {
    criterionStability: weightStability(ranked, winner),
    domainStability: domainStability(ranked, winner, groups),
    nearestRival: nearestRival(ranked, winner),
    underSets: input.weightSets.flatMap(({ id, shares }) => {
      if (shares === null) return []
      const { scores, order } = rankingOf(input, evaluation, shares)
      return [{ id, scores, order }]
    }),
    withoutEach: rankWithoutEach(ranked, winnersFirst).map(({ removed, order, isOrderKept }) => ({
      removed,
      winner: order[0] ?? null,
      isOrderKept,
    })),
    otherAggregation: otherAggregation(input, evaluation),
    topsis: crossCheck.closeness === null ? null : crossCheck.order,
    promethee: promethee(
      ranked,
      ranked.criteria.map(() => linearPreference),
    ).order,
  }
}

/** A lead of less than 5 points of value counts for nothing, of 30 and more fully; stated beside the check. */
const linearPreference = { kind: 'linear', indifference: 5, preference: 30 } as const

const winnersFirst = (problem: DecisionProblem) =>
  rankAdditively(problem, { missing: 'counts-as-zero' }).order

function nearestRival(ranked: DecisionProblem, winner: string): RankingChecks['nearestRival'] {
  let nearest: RankingChecks['nearestRival'] = null
  for (const { rival, l1, weights } of overturningChanges(ranked, winner)) {
    if (l1 === null || weights === null) continue
    if (nearest === null || l1 < nearest.l1) nearest = { rival, l1, weights }
  }
  return nearest
}

function otherAggregation(
  input: RankingInput,
  evaluation: Evaluation,
): RankingChecks['otherAggregation'] {
  const isRated = evaluation.cells.some((row) => row.some(({ scores }) => scores.length > 1))
  if (!isRated) return null
  const rule = input.facts.aggregation === 'mean' ? 'median' : 'mean'
  const facts = { ...input.facts, aggregation: rule } as const
  const order = rankingOf({ ...input, facts }, evaluateBids(facts), input.weights).order
  return { rule, winner: order[0] ?? null }
}
