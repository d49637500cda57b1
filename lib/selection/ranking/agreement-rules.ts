import type { RatingTable } from '../../decision/agreement/coefficient'
import { valuationBy } from '../../decision/values/evaluate-evidence'
import type { EvaluationFacts } from './evaluation-rules'

/** What the evaluators gave: rows evaluators, columns the rated values of the bids, null where one said nothing. */
export type PanelRatings = {
  /** Values from 0 to 100, so that criteria with different levels stand on one scale. */
  readonly table: RatingTable
  readonly units: readonly { readonly bidId: string; readonly criterionId: string }[]
}

/** All values that at least one evaluator rated, criterion by criterion. */
export function panelRatings({ criteria, bids, evaluatorIds }: EvaluationFacts): PanelRatings {
  const rated = criteria.flatMap(({ id: criterionId, valueFunction }) => {
    if (valueFunction.kind !== 'rating') return []
    const valuation = valuationBy(valueFunction)
    const valueAt = (level: number | undefined) =>
      level === undefined ? null : valuation({ status: 'provided', value: level }).value
    return bids.flatMap(({ id: bidId, ratings }) => {
      const levels = ratings.get(criterionId)
      if (!levels || levels.size === 0) return []
      const given = evaluatorIds.map((evaluator) => valueAt(levels.get(evaluator)))
      return [{ bidId, criterionId, given }]
    })
  })
  return {
    table: evaluatorIds.map((_, rater) => rated.map(({ given }) => given[rater] ?? null)),
    units: rated.map(({ bidId, criterionId }) => ({ bidId, criterionId })),
  }
}

/** A value on which the evaluators part: the least and the most that was given, from 0 to 100. */
export type Parting = PanelRatings['units'][number] & {
  readonly low: number
  readonly high: number
}

/** The values on which they part most, the widest first; those on which they agree are left out. */
export function widestPartings({ table, units }: PanelRatings, most: number): readonly Parting[] {
  return units
    .map((unit, column) => {
      const given = table.flatMap((row) => row[column] ?? [])
      return { ...unit, low: Math.min(...given), high: Math.max(...given) }
    })
    .filter(({ low, high }) => high > low)
    .sort((a, b) => b.high - b.low - (a.high - a.low))
    .slice(0, most)
}
