/** How the values that several evaluators gave become one; published before scoring. */
export type EvaluatorRule = 'mean' | 'median'

/**
 * One table of values from one a evaluator: `values[k][i][j]` of evaluator k, alternative i, criterion j.
 * Evaluators who gave no value do not count; where nobody gave one, the value is missing.
 *
 * @example
 * combineEvaluators([[[60]], [[70]], [[95]]], 'median') // => [[70]]
 * combineEvaluators([[[60]], [[70]], [[95]]], 'mean') // => [[75]]
 */
export function combineEvaluators(
  values: readonly (readonly (readonly (number | null)[])[])[],
  rule: EvaluatorRule,
): (number | null)[][] {
  const combine = rule === 'mean' ? meanOf : medianOf
  return (values[0] ?? []).map((row, i) =>
    row.map((_, j) => {
      const given = values.map((table) => table[i]?.[j] ?? null).filter((value) => value !== null)
      return given.length === 0 ? null : combine(given)
    }),
  )
}

const meanOf = (given: readonly number[]) =>
  given.reduce((sum, value) => sum + value, 0) / given.length

function medianOf(given: readonly number[]): number {
  const sorted = [...given].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0
  return (lower + upper) / 2
}
