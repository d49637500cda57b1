import { type Coefficient, type RatingTable, withoutValue } from './coefficient'
import { midRanks } from './mid-ranks'
import { checkRatingTable, completeTable } from './rating-table'

/**
 * Kendall's coefficient of concordance with the correction for ties:
 * W = 12 S / (m²(n³ − n) − m ΣT), S = Σ (R_i − m(n + 1)/2)², T = Σ (t³ − t) over each rater's groups of ties.
 *
 * Source: Kendall & Gibbons (1990), Rank Correlation Methods, §6.
 *
 * @param table ranks or scores, either direction: m rows of raters, n columns of units; each row is ranked here
 * @returns a value in [0, 1], 1 when all rank alike; without a value, by reason, when a cell is missing, there are
 *   fewer than 2 raters or units, or no rater tells any two units apart
 * @throws ContractError when the table is ragged or an entry is not finite
 * @example
 * kendallW([[1, 2, 3], [1, 2, 3], [1, 2, 3]]) // => { value: 1 }
 */
export function kendallW(table: RatingTable): Coefficient {
  checkRatingTable(table)
  const complete = completeTable(table)
  if (!complete) return withoutValue('missing-cells')
  const m = complete.length
  const n = complete[0]?.length ?? 0
  if (m < 2) return withoutValue('too-few-raters')
  if (n < 2) return withoutValue('too-few-units')

  const ranks = complete.map(midRanks)
  const rankSums = (complete[0] ?? []).map((_, unit) =>
    ranks.reduce((sum, row) => sum + (row[unit] ?? 0), 0),
  )
  const meanSum = (m * (n + 1)) / 2
  const S = rankSums.reduce((sum, rankSum) => sum + (rankSum - meanSum) ** 2, 0)
  const T = ranks.reduce((sum, row) => sum + tieTerm(row), 0)
  const denominator = m * m * (n ** 3 - n) - m * T
  return denominator === 0 ? withoutValue('no-variation') : { value: (12 * S) / denominator }
}

/** Σ (t³ − t) over the groups of equal ranks in one rater's row. */
function tieTerm(ranks: readonly number[]): number {
  const sizes = new Map<number, number>()
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1)
  return [...sizes.values()].reduce((sum, t) => sum + t ** 3 - t, 0)
}
