import { ContractError } from '../../shared/contract-error'

/**
 * A group's weights as the arithmetic mean of its members' weights (aggregation of individual priorities, AIP).
 *
 * Source: Forman & Peniwati (1998), Aggregating individual judgments and priorities with the analytic hierarchy process,
 * European Journal of Operational Research 108, 165–169, doi 10.1016/S0377-2217(97)00244-0.
 *
 * @param members one row per member: weights > 0 in the order of the criteria, each row summing to 1 (±1e-9)
 * @returns weights summing to 1
 * @throws ContractError (a RangeError) where there is no member, or a row is empty, uneven, not positive or not summing to 1
 * @example
 * arithmeticMeanWeights([[0.75, 0.25], [0.25, 0.75]]) // => [0.5, 0.5]
 */
export function arithmeticMeanWeights(members: readonly (readonly number[])[]): number[] {
  return normalised(checkedColumns(members).map(meanOf))
}

/**
 * A group's weights as the geometric mean of its members' weights, rescaled to sum to 1: the mean that fits ratio judgements.
 * Source, parameters and errors as for {@link arithmeticMeanWeights}.
 *
 * @example
 * geometricMeanWeights([[0.8, 0.2], [0.5, 0.5]]) // => [2 / 3, 1 / 3]
 */
export function geometricMeanWeights(members: readonly (readonly number[])[]): number[] {
  const columns = checkedColumns(members)
  return normalised(columns.map((column) => Math.exp(meanOf(column.map(Math.log)))))
}

/** Turns checked rows into columns: all members' weights of one criterion together. */
function checkedColumns(members: readonly (readonly number[])[]): number[][] {
  const [first] = members
  if (first === undefined)
    throw breach('no-members', 'members', 'expected at least 1 member, got 0')
  for (const [k, weights] of members.entries()) checkMember(weights, first.length, k)
  return first.map((_, j) => members.map((weights) => weights[j] ?? 0))
}

function checkMember(weights: readonly number[], criteria: number, k: number): void {
  const path = `members[${k}]`
  if (weights.length !== criteria || criteria === 0) {
    throw breach(
      'wrong-length',
      path,
      `expected ${criteria || 'some'} weights, got ${weights.length}`,
    )
  }
  const wrong = weights.findIndex((weight) => !(weight > 0))
  if (wrong >= 0) {
    throw breach(
      'not-a-weight',
      `${path}[${wrong}]`,
      `expected a weight above 0, got ${weights[wrong]}`,
    )
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  if (!(Math.abs(total - 1) <= 1e-9)) {
    throw breach(
      'weights-not-summing',
      path,
      `expected weights that sum to 1, got a sum of ${total}`,
    )
  }
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function normalised(values: readonly number[]): number[] {
  const total = values.reduce((sum, value) => sum + value, 0)
  return values.map((value) => value / total)
}

const breach = (code: string, path: string, message: string) =>
  new ContractError({ code, path, message })
