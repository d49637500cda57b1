/** Answers of one expert to one question set, in the order of the items. */
export type SeededJudgements = {
  readonly best: number
  readonly worst: number
  readonly bestToOthers: readonly number[]
  readonly othersToWorst: readonly number[]
}

/**
 * Answers of an expert who finds the items this important: each ratio rounded to the 1–9 scale.
 * Rounding alone makes the answers as inconsistent as careful people's are.
 */
export function judgementsFrom(importance: readonly number[]): SeededJudgements {
  const best = importance.indexOf(Math.max(...importance))
  const worst = importance.lastIndexOf(Math.min(...importance))
  const ratio = (i: number, j: number) =>
    Math.min(9, Math.max(1, Math.round((importance[i] ?? 1) / (importance[j] ?? 1))))
  return {
    best,
    worst,
    bestToOthers: importance.map((_, j) => ratio(best, j)),
    othersToWorst: importance.map((_, j) => ratio(j, worst)),
  }
}
