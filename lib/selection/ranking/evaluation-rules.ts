import { combineEvaluators, type EvaluatorRule } from '../../decision/ranking/evaluator-values'
import { valuationBy } from '../../decision/values/evaluate-evidence'
import type { Evidence, ValueGap } from '../../decision/values/evidence'
import {
  judgeKnockOut,
  type KnockOutRule,
  type KnockOutVerdict,
  overallVerdict,
} from '../../decision/values/knock-out'
import { judgeMinimum } from '../../decision/values/minimum-value'
import type { ValueFunction } from '../../decision/values/value-function'
import type { LocalizedText } from '../../shared/locale'

/** A weighted criterion as the evaluation needs it. `domain` counts from 1 and gives the hue. */
export type WeightedCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly domain: number
  readonly valueFunction: ValueFunction
  readonly minimumValue: number | null
}

export type KnockOutCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly rule: KnockOutRule
}

/** One bid with what is known of it. Criteria without an entry are missing. */
export type BidFacts = {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly evidence: ReadonlyMap<string, Evidence>
  /** Criterion id → evaluator id → level given; only for criteria valued by rating. */
  readonly ratings: ReadonlyMap<string, ReadonlyMap<string, number>>
  /** Criterion id → level that the panel agreed on; it counts instead of the ratings, which stay beside it. */
  readonly agreed?: ReadonlyMap<string, number>
}

export type EvaluationFacts = {
  readonly criteria: readonly WeightedCriterion[]
  readonly knockOuts: readonly KnockOutCriterion[]
  readonly bids: readonly BidFacts[]
  readonly evaluatorIds: readonly string[]
  readonly aggregation: EvaluatorRule
}

/** A value of 0–100, or why there is none; `scores` are the evaluators' values behind it, if it was rated. */
export type CellValue = {
  readonly value: number | null
  readonly gap: ValueGap | null
  readonly scores: readonly number[]
}

export type Admissibility = {
  readonly verdict: KnockOutVerdict
  /** Criteria that fail or need clarifying: knock-outs and minimum values. */
  readonly reasons: readonly {
    readonly criterionId: string
    readonly kind: 'knock-out' | 'minimum'
    readonly verdict: 'fail' | 'clarify'
  }[]
}

/** Rows are bids, columns the weighted criteria, in the order of the facts. */
export type Evaluation = {
  readonly cells: readonly (readonly CellValue[])[]
  readonly admissibility: readonly Admissibility[]
}

/**
 * Turns evidence and ratings into values, and judges knock-outs and minimum values. A rated criterion takes the
 * mean or median of the evaluators' values (not of their levels), unless the panel agreed on a level; a criterion nobody
 * rated falls back on evidence entered as a level.
 */
export function evaluateBids(facts: EvaluationFacts): Evaluation {
  const columns = facts.criteria.map((criterion) => columnOf(criterion, facts))
  const cells = facts.bids.map((_, i) => columns.map((column) => column[i] ?? noEvidence))
  return {
    cells,
    admissibility: facts.bids.map((bid, i) => admissibilityOf(bid, cells[i] ?? [], facts)),
  }
}

const noEvidence: CellValue = { value: null, gap: 'missing', scores: [] }

/** The values of all bids on one criterion; the value function is checked and read once. */
function columnOf(criterion: WeightedCriterion, facts: EvaluationFacts): readonly CellValue[] {
  const valuation = valuationBy(criterion.valueFunction)
  return facts.bids.map((bid) => {
    const levels = bid.ratings.get(criterion.id)
    const agreed = bid.agreed?.get(criterion.id)
    if (criterion.valueFunction.kind === 'rating' && (levels?.size || agreed !== undefined)) {
      const valueAt = (level: number | undefined) =>
        level === undefined ? null : valuation({ status: 'provided', value: level }).value
      const values = facts.evaluatorIds.map((evaluator) => valueAt(levels?.get(evaluator)))
      const combined = combineEvaluators(
        values.map((value) => [[value]]),
        facts.aggregation,
      )
      const scores = values.filter((value) => value !== null)
      return { value: valueAt(agreed) ?? combined[0]?.[0] ?? null, gap: null, scores }
    }
    const outcome = valuation(bid.evidence.get(criterion.id) ?? { status: 'missing' })
    return {
      value: outcome.value,
      gap: outcome.value === null ? outcome.reason : null,
      scores: [],
    }
  })
}

function admissibilityOf(
  bid: BidFacts,
  row: readonly CellValue[],
  { criteria, knockOuts }: EvaluationFacts,
): Admissibility {
  const judged = [
    ...knockOuts.map(({ id, rule }) => ({
      criterionId: id,
      kind: 'knock-out' as const,
      verdict: judgeKnockOut(rule, bid.evidence.get(id) ?? { status: 'missing' }),
    })),
    ...criteria.flatMap(({ id, minimumValue }, j) =>
      minimumValue === null
        ? []
        : [
            {
              criterionId: id,
              kind: 'minimum' as const,
              verdict: judgeMinimum(row[j]?.value ?? null, minimumValue),
            },
          ],
    ),
  ]
  return {
    verdict: overallVerdict(judged.map(({ verdict }) => verdict)),
    reasons: judged.flatMap(({ verdict, ...about }) =>
      verdict === 'pass' ? [] : [{ ...about, verdict }],
    ),
  }
}
