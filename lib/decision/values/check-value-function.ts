import { bandsProblems } from './bands-value'
import { categoriesProblems } from './categories-value'
import { countWithDistributionProblems } from './count-with-distribution-value'
import { type FormulaValue, findFormulaFlaw } from './formula-value'
import { curveProblems } from './piecewise-value'
import { ratingProblems } from './rating-value'
import type { ValueFunction } from './value-function'
import type { ValueProblem } from './value-problem'
import { yesNoProblems } from './yes-no-value'

/**
 * Everything that makes a value function unusable; empty when it is sound. The same list serves the form and the
 * engine.
 *
 * @example
 * checkValueFunction({ kind: 'linear', zeroAt: 5, hundredAt: 5 }) // => [{ path: ['hundredAt'], code: 'anchors-equal' }]
 */
export function checkValueFunction(valueFunction: ValueFunction): readonly ValueProblem[] {
  switch (valueFunction.kind) {
    case 'linear':
    case 'piecewise':
    case 'target':
    case 'deadline':
      return curveProblems(valueFunction)
    case 'bands':
      return bandsProblems(valueFunction)
    case 'categories':
      return categoriesProblems(valueFunction)
    case 'yes-no':
      return yesNoProblems(valueFunction)
    case 'count-with-distribution':
      return countWithDistributionProblems(valueFunction)
    case 'rating':
      return ratingProblems(valueFunction)
    case 'formula':
      return formulaProblems(valueFunction)
  }
}

function formulaProblems(formula: FormulaValue): readonly ValueProblem[] {
  const flaw = findFormulaFlaw(formula)
  if (!flaw) return []
  const field = flaw.code === 'formula-variable-name' ? 'variables' : 'expression'
  return [{ path: [field], code: flaw.code, position: flaw.position }]
}
