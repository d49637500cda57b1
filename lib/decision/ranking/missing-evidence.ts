import type { OpenDecisionProblem } from './decision-problem'

/**
 * What a missing value means for the ranking: `counts-as-zero` gives it no points, as a published rule and not
 * because missing were 0; `leave-unranked` gives such an alternative bounds but neither score nor rank.
 */
export type MissingEvidencePolicy = 'counts-as-zero' | 'leave-unranked'

/** A problem after the policy was applied; rows as in the problem. */
export type ClosedProblem = {
  readonly missing: readonly { readonly alternative: string; readonly criterion: string }[]
  readonly scores: readonly (number | null)[]
  readonly bounds: readonly { readonly low: number; readonly high: number }[]
  readonly contributions: readonly (readonly (number | null)[])[]
  /** The values, missing ones as 0; to be used only of alternatives that have a score. */
  readonly counted: readonly (readonly number[])[]
}

/** Applies the policy, and says what is missing and how far the scores could move. */
export function closeProblem(
  { alternatives, criteria, weights, values }: OpenDecisionProblem,
  policy: MissingEvidencePolicy,
): ClosedProblem {
  const missing = alternatives.flatMap((alternative, i) =>
    criteria
      .filter((_, j) => values[i]?.[j] === null)
      .map((criterion) => ({ alternative, criterion })),
  )
  const counted = values.map((row) => row.map((value) => value ?? 0))
  const points = counted.map((row) => row.map((value, j) => (weights[j] ?? 0) * value))
  const bounds = values.map((row, i) => {
    const low = sumOf(points[i] ?? [])
    const open = row.map((value, j) => (value === null ? (weights[j] ?? 0) * 100 : 0))
    return { low, high: low + sumOf(open) }
  })
  const isScored = values.map((row) => policy === 'counts-as-zero' || !row.includes(null))
  return {
    missing,
    counted,
    bounds,
    scores: bounds.map(({ low }, i) => (isScored[i] ? low : null)),
    contributions: points.map((row, i) =>
      row.map((point, j) => (isScored[i] || values[i]?.[j] !== null ? point : null)),
    ),
  }
}

const sumOf = (entries: readonly number[]) => entries.reduce((sum, entry) => sum + entry, 0)
