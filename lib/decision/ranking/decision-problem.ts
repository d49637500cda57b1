import { ContractError } from '../../shared/contract-error'

/** Alternatives valued on weighted criteria. Rows are alternatives, columns are criteria. */
export type DecisionProblem = {
  /** Unique ids. */
  readonly alternatives: readonly string[]
  /** Unique ids. */
  readonly criteria: readonly string[]
  /** In the order of the criteria, each in [0, 1], summing to 1. */
  readonly weights: readonly number[]
  /** From 0 to 100. */
  readonly values: readonly (readonly number[])[]
}

/** A problem in which evidence may be missing: `null` where it is. */
export type OpenDecisionProblem = Omit<DecisionProblem, 'values'> & {
  readonly values: readonly (readonly (number | null)[])[]
}

/** Two scores closer than this, in points of value, are a tie: what remains is the noise of adding up. */
export const tieTolerance = 1e-9

/** How far a sum of weights may be from 1: the noise of adding up, nothing more. */
const sumTolerance = 1e-9

/**
 * Proves that a problem is one: ids unique, weights a share each and 1 together, values a full table from 0 to 100.
 *
 * @throws ContractError naming the first entry that is wrong
 */
export function checkProblem(problem: OpenDecisionProblem): void {
  const { alternatives, criteria, weights, values } = problem
  requireUniqueIds('criteria', criteria)
  requireUniqueIds('alternatives', alternatives)
  requireWeights(weights, criteria.length)
  requireLength('values', values.length, alternatives.length)
  values.forEach((row, i) => {
    requireLength(`values[${i}]`, row.length, criteria.length)
    row.forEach((value, j) => {
      if (value !== null) requireValue(value, i, j)
    })
  })
}

/** @throws ContractError `wrong-length`, `out-of-range`, `weights-do-not-sum-to-one` */
export function requireWeights(weights: readonly number[], criteria: number): void {
  requireLength('weights', weights.length, criteria)
  weights.forEach((weight, j) => {
    if (!(weight >= 0 && weight <= 1)) {
      const message = `expected a weight from 0 to 1, got ${weight}`
      throw new ContractError({ code: 'out-of-range', path: `weights[${j}]`, message })
    }
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  if (Math.abs(sum - 1) > sumTolerance) {
    const message = `expected weights that sum to 1, got ${sum}`
    throw new ContractError({ code: 'weights-do-not-sum-to-one', path: 'weights', message })
  }
}

/**
 * The place of an alternative.
 *
 * @throws ContractError `unknown-alternative`
 */
export function placeOf(alternatives: readonly string[], id: string): number {
  const place = alternatives.indexOf(id)
  if (place >= 0) return place
  const message = `expected the id of an alternative, got ${id}`
  throw new ContractError({ code: 'unknown-alternative', path: 'alternatives', message })
}

/** @throws ContractError `wrong-length` */
export function requireLength(path: string, length: number, expected: number): void {
  if (length === expected) return
  const message = `expected ${expected} entries, got ${length}`
  throw new ContractError({ code: 'wrong-length', path, message })
}

function requireUniqueIds(path: string, ids: readonly string[]): void {
  if (ids.length === 0) {
    throw new ContractError({ code: 'empty', path, message: 'expected at least 1 id, got 0' })
  }
  const seen = new Set<string>()
  ids.forEach((id, index) => {
    if (seen.has(id)) {
      const message = `expected ids that differ, got ${id} twice`
      throw new ContractError({ code: 'duplicate', path: `${path}[${index}]`, message })
    }
    seen.add(id)
  })
}

/** @throws ContractError `wrong-length` when a row is not as long as the first, `out-of-range` for a value outside [0, 100] */
export function requireFullTable(values: readonly (readonly number[])[]): void {
  values.forEach((row, i) => {
    requireLength(`values[${i}]`, row.length, values[0]?.length ?? 0)
    row.forEach((value, j) => {
      requireValue(value, i, j)
    })
  })
}

function requireValue(value: number, i: number, j: number): void {
  if (value >= 0 && value <= 100) return
  const message = `expected a value from 0 to 100, got ${value}`
  throw new ContractError({ code: 'out-of-range', path: `values[${i}][${j}]`, message })
}
