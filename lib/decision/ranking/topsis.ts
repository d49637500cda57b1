import { checkProblem, type DecisionProblem } from './decision-problem'
import { orderByScore, type ScoreOrder } from './order-by-score'

/** Without a value where no two alternatives differ on a criterion that has weight: there is nothing to be close to. */
export type TopsisRanking =
  | (ScoreOrder & {
      /** In [0, 1], the higher the better, in the order of the input. */
      readonly closeness: readonly number[]
    })
  | { readonly closeness: null; readonly reason: 'identical-alternatives' }

/**
 * TOPSIS, as a cross-check and never as the result: closeness D⁻/(D⁺ + D⁻), D⁺ and D⁻ the Euclidean distances from
 * the best and the worst of each column after vector normalisation r_ij = x_ij / √Σ_i x_ij² and weighting.
 * The ideals come from the bids themselves, so a bid that is added or leaves can change the order of the others.
 *
 * Source: Hwang & Yoon (1981), Multiple Attribute Decision Making, §3.3, doi 10.1007/978-3-642-48318-9.
 *
 * @throws ContractError when the problem is not one
 */
export function topsis(problem: DecisionProblem): TopsisRanking {
  checkProblem(problem)
  const { alternatives, criteria, weights, values } = problem
  const columns = criteria.map((_, j) => weightedColumn(values, weights[j] ?? 0, j))
  const fromBest = distances(columns, (column) => Math.max(...column))
  const fromWorst = distances(columns, (column) => Math.min(...column))
  const isSpread = columns.some((column) => Math.max(...column) > Math.min(...column))
  if (!isSpread) return { closeness: null, reason: 'identical-alternatives' }
  const closeness = fromWorst.map((worst, i) => worst / (worst + (fromBest[i] ?? 0)))
  const scored = alternatives.map((id, i) => ({ id, score: closeness[i] ?? 0 }))
  return { closeness, ...orderByScore(scored) }
}

/** w_j r_ij down one column; all 0 where nobody has any value. */
function weightedColumn(
  values: readonly (readonly number[])[],
  weight: number,
  j: number,
): number[] {
  const column = values.map((row) => row[j] ?? 0)
  const length = Math.hypot(...column)
  return column.map((value) => (length > 0 ? (weight * value) / length : 0))
}

/** Of each alternative from the ideal made of one entry a column. */
function distances(
  columns: readonly (readonly number[])[],
  idealOf: (column: readonly number[]) => number,
): number[] {
  const gaps = columns.map((column) => column.map((entry) => entry - idealOf(column)))
  return (columns[0] ?? []).map((_, i) => Math.hypot(...gaps.map((gap) => gap[i] ?? 0)))
}
