import { ContractError } from '../../shared/contract-error'
import { FlawFound, type FormulaFlaw, flawFound } from './formula-flaw'
import { formulaFunctions, NotComputable } from './formula-functions'
import { parseFormula } from './parse-formula'
import type { FormulaNumber } from './read-formula'

/**
 * The buyer's own formula over named evidence. Its result is the value; below 0 it counts as 0, above 100 as 100.
 * Allowed: numbers, the variables, + − * / ^ (exponents up to 10), brackets, min max abs sqrt log exp round,
 * comparisons, and/or/not, `if(condition, then, else)` and `condition ? then : else`.
 */
export type FormulaValue = {
  readonly kind: 'formula'
  /** At most 300 characters. */
  readonly expression: string
  /** The names of the evidence: a letter, then letters, digits or _. */
  readonly variables: readonly string[]
}

/** The result of a formula clamped to [0, 100], or null when it has no finite result. */
export type CompiledFormula = (components: ReadonlyMap<string, number>) => number | null

/**
 * @throws ContractError with the code of the flaw; the position stands in the message
 * @example
 * compileFormula({ kind: 'formula', expression: '100 * paid / due', variables: ['paid', 'due'] })(new Map([['paid', 3], ['due', 4]])) // => 75
 */
export function compileFormula(formula: FormulaValue): CompiledFormula {
  const reading = readFormula(formula)
  if ('flaw' in reading) {
    const { code, position } = reading.flaw
    const message = `expected a usable formula, got ${code} at character ${position}`
    throw new ContractError({ code, path: 'expression', message })
  }
  return (components) => clampedResult(reading.number, components)
}

/** The first flaw of a formula, or null. */
export function findFormulaFlaw(formula: FormulaValue): FormulaFlaw | null {
  const reading = readFormula(formula)
  return 'flaw' in reading ? reading.flaw : null
}

function readFormula({
  expression,
  variables,
}: FormulaValue): { readonly number: FormulaNumber } | { readonly flaw: FormulaFlaw } {
  try {
    checkVariables(variables)
    return { number: parseFormula(expression, new Set(variables)) }
  } catch (error) {
    if (error instanceof FlawFound) return { flaw: error.flaw }
    throw error
  }
}

const variableName = /^[A-Za-z][A-Za-z0-9_]{0,39}$/
const words = ['if', 'and', 'or', 'xor', 'not', 'mod', 'to', 'in', 'end', 'true', 'false', 'null']
const reservedNames = new Set([
  ...words,
  ...['undefined', 'NaN', 'Infinity'],
  ...formulaFunctions.keys(),
])

function checkVariables(variables: readonly string[]): void {
  const isUsable = (name: string, index: number) =>
    variableName.test(name) && !reservedNames.has(name) && variables.indexOf(name) === index
  if (variables.length > 20 || !variables.every(isUsable))
    throw flawFound('formula-variable-name', 0)
}

function clampedResult(number: FormulaNumber, components: ReadonlyMap<string, number>) {
  try {
    return Math.min(100, Math.max(0, number(components)))
  } catch (error) {
    if (error instanceof NotComputable) return null
    throw error
  }
}
