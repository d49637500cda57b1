import { ContractError } from '../../shared/contract-error'
import { valueOfBand } from './bands-value'
import { valueOfCategory } from './categories-value'
import { checkValueFunction } from './check-value-function'
import { valueOfDistributedCount } from './count-with-distribution-value'
import { type Evidence, type EvidenceValue, type ValueOutcome, valueGap } from './evidence'
import { type CompiledFormula, compileFormula, type FormulaValue } from './formula-value'
import { pointsOf, valueOnCurve } from './piecewise-value'
import { valueOfRating } from './rating-value'
import type { ValueFunction } from './value-function'

/** Turns the evidence of any number of bids into values. */
export type Valuation = (evidence: Evidence) => ValueOutcome

/**
 * The value of one piece of evidence, from 0 to 100, unrounded. Missing evidence has no value: it is never 0.
 *
 * @throws ContractError when the value function itself is unusable (see `checkValueFunction`)
 * @example
 * evaluate({ kind: 'linear', zeroAt: 60, hundredAt: 100 }, { status: 'provided', value: 90 }) // => { value: 75 }
 */
export function evaluate(valueFunction: ValueFunction, evidence: Evidence): ValueOutcome {
  return valuationBy(valueFunction)(evidence)
}

/** As `evaluate`, with the value function checked, and a formula read, only once. */
export function valuationBy(valueFunction: ValueFunction): Valuation {
  requireSound(valueFunction)
  const ofProvided = valuationOfProvided(valueFunction)
  return (evidence) =>
    evidence.status === 'provided' ? ofProvided(evidence.value) : valueGap(evidence.status)
}

function requireSound(valueFunction: ValueFunction): void {
  const [problem] = checkValueFunction(valueFunction)
  if (!problem) return
  const path = problem.path.join('.')
  const message = `expected a usable ${valueFunction.kind} value function, got ${problem.code} at ${path}`
  throw new ContractError({ code: problem.code, path, message })
}

type ProvidedValuation = (value: EvidenceValue) => ValueOutcome

function valuationOfProvided(valueFunction: ValueFunction): ProvidedValuation {
  switch (valueFunction.kind) {
    case 'linear':
    case 'piecewise':
    case 'target':
    case 'deadline': {
      const points = pointsOf(valueFunction)
      return ofNumber((number) => ({ value: valueOnCurve(points, number) }))
    }
    case 'bands':
      return ofNumber((number) => ({ value: valueOfBand(valueFunction, number) }))
    case 'rating':
      return ofNumber((number) => valueOfRating(valueFunction, number))
    case 'categories':
      return (value) =>
        typeof value === 'string' ? valueOfCategory(valueFunction, value) : valueGap('wrong-kind')
    case 'yes-no':
      return (value) =>
        typeof value === 'boolean'
          ? { value: value ? valueFunction.yes : valueFunction.no }
          : valueGap('wrong-kind')
    case 'count-with-distribution':
      return (value) => {
        const counts = numbersOf(value, ['count', 'regions'])
        const [count, regions] = counts ?? []
        if (count === undefined || regions === undefined) return valueGap('wrong-kind')
        return valueOfDistributedCount(valueFunction, { count, regions })
      }
    case 'formula':
      return ofComponents(valueFunction, compileFormula(valueFunction))
  }
}

const ofNumber =
  (ofFinite: (number: number) => ValueOutcome): ProvidedValuation =>
  (value) =>
    typeof value === 'number' && Number.isFinite(value) ? ofFinite(value) : valueGap('wrong-kind')

function ofComponents({ variables }: FormulaValue, compiled: CompiledFormula): ProvidedValuation {
  return (value) => {
    if (typeof value !== 'object') return valueGap('wrong-kind')
    if (!variables.every((name) => Object.hasOwn(value, name))) return valueGap('missing')
    const numbers = numbersOf(value, variables)
    if (!numbers) return valueGap('wrong-kind')
    const result = compiled(new Map(variables.map((name, i) => [name, numbers[i] ?? Number.NaN])))
    return result === null ? valueGap('not-computable') : { value: result }
  }
}

/** The named numbers of an object, in the order of the names; null unless all are there and finite. */
function numbersOf(value: EvidenceValue, names: readonly string[]): readonly number[] | null {
  if (typeof value !== 'object') return null
  const byName = new Map<string, number>(Object.entries(value))
  const numbers = names.flatMap((name) => {
    const number = byName.get(name)
    return number !== undefined && Number.isFinite(number) ? [number] : []
  })
  return numbers.length === names.length ? numbers : null
}
