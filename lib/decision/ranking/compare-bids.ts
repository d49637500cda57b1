import { checkProblem, type DecisionProblem, placeOf } from './decision-problem'

export type CriterionDifference = {
  readonly criterion: string
  readonly weight: number
  readonly firstValue: number
  readonly secondValue: number
  /** w_j (v_first − v_second), in points of the score; positive where the first is ahead. */
  readonly difference: number
}

/**
 * Why one bid stands before another: the difference of their scores, criterion by criterion, the largest first
 * (in either direction); equal ones in the order of the criteria.
 *
 * @throws ContractError when the problem is not one or an id is unknown
 */
export function compareBids(
  problem: DecisionProblem,
  first: string,
  second: string,
): { readonly difference: number; readonly criteria: readonly CriterionDifference[] } {
  checkProblem(problem)
  const { alternatives, criteria, weights, values } = problem
  const a = values[placeOf(alternatives, first)] ?? []
  const b = values[placeOf(alternatives, second)] ?? []
  const differences = criteria.map((criterion, j) => {
    const [weight, firstValue, secondValue] = [weights[j] ?? 0, a[j] ?? 0, b[j] ?? 0]
    return {
      criterion,
      weight,
      firstValue,
      secondValue,
      difference: weight * (firstValue - secondValue),
    }
  })
  return {
    difference: differences.reduce((sum, { difference }) => sum + difference, 0),
    criteria: differences.sort((x, y) => Math.abs(y.difference) - Math.abs(x.difference)),
  }
}
