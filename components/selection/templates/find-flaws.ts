import { checkValueFunction } from '@/lib/decision/values/check-value-function'
import { valueFunctionMessages } from '@/lib/selection/criteria/criterion-rules'
import type { CriterionValueFunction } from '@/lib/selection/criteria/value-function-schema'

/** What is wrong with a value function, field by field, or null. Import it when needed: it brings the parser along. */
export function findFlaws(valueFunction: CriterionValueFunction | null) {
  const problems = valueFunction ? checkValueFunction(valueFunction) : []
  return problems.length === 0 ? null : valueFunctionMessages(problems, 'content.valueFunction')
}
