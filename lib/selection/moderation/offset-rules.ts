import { type ModerationCell, type RatedCriterion, valueAt } from './cell-rules'

/** How far one evaluator stands above or below the panel, in points of value (0–100). Shown, never applied. */
export type EvaluatorOffset = {
  readonly evaluatorId: string
  /** Mean of own value less the panel's mean over the cells they rated; null where they rated none. */
  readonly offset: number | null
  /** Cells that the mean is over. */
  readonly cells: number
}

/** Each evaluator against the mean of everybody who rated the same cell, themselves included. */
export function evaluatorOffsets(
  cells: readonly ModerationCell[],
  criteria: readonly RatedCriterion[],
  evaluatorIds: readonly string[],
): readonly EvaluatorOffset[] {
  const criterionOf = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const differences = new Map<string, number[]>(evaluatorIds.map((id) => [id, []]))
  for (const { criterionId, scores } of cells) {
    const criterion = criterionOf.get(criterionId)
    const given = scores.flatMap(({ evaluatorId, level }) =>
      criterion && level !== null ? [{ evaluatorId, value: valueAt(criterion, level) }] : [],
    )
    const mean = given.reduce((sum, { value }) => sum + value, 0) / given.length
    for (const { evaluatorId, value } of given) differences.get(evaluatorId)?.push(value - mean)
  }
  return evaluatorIds.map((evaluatorId) => {
    const own = differences.get(evaluatorId) ?? []
    const sum = own.reduce((total, difference) => total + difference, 0)
    return { evaluatorId, offset: own.length === 0 ? null : sum / own.length, cells: own.length }
  })
}

/**
 * The order in which one evaluator's own values put the bids, under the official weights: 1 is best, equal totals share
 * a rank; null for a bid of which they left out a criterion that others rated.
 */
export function evaluatorRanks(
  cells: readonly ModerationCell[],
  criteria: readonly (RatedCriterion & { readonly weight: number })[],
  bidIds: readonly string[],
  evaluatorId: string,
): readonly (number | null)[] {
  const weighted = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const totals = bidIds.map((bidId) => {
    let total = 0
    for (const cell of cells.filter((one) => one.bidId === bidId)) {
      const criterion = weighted.get(cell.criterionId)
      const level = cell.scores.find((score) => score.evaluatorId === evaluatorId)?.level ?? null
      if (!criterion || level === null) return null
      total += criterion.weight * valueAt(criterion, level)
    }
    return total
  })
  return totals.map((own) =>
    own === null ? null : 1 + totals.filter((other) => other !== null && other > own + 1e-9).length,
  )
}
