/** A scale as it was published, the lowest level first, with the least values that bind a bid on it. */
export type ScoredScale = {
  readonly levels: readonly { readonly level: number; readonly value: number }[]
  /** Least value of the criterion, 0–100; null where there is none. */
  readonly minimumValue: number | null
  /** Least score of its domain, 0–100; null where there is none. */
  readonly domainMinimum: number | null
}

/** Why a score needs words beside it. */
export type CommentReason =
  | 'not-applicable'
  | 'highest'
  | 'lowest'
  | 'low'
  | 'below-minimum'
  | 'below-threshold'
  | 'far-from-median'

/** How many levels away from the evaluator's own median on the bid a score has to be explained. */
export const farSteps = 2

/**
 * Why a score must carry a comment; empty where one is only welcome. Extremes and the levels 0 and 1 move a result most,
 * a value below a published minimum takes a bid out, and a score far from the rest of the same card is likely a slip.
 *
 * @param level null for not applicable
 * @param ownMedian median position of the evaluator's own levels on the bid, from 0; null while there are none
 */
export function commentReasons(
  scale: ScoredScale,
  level: number | null,
  ownMedian: number | null,
): readonly CommentReason[] {
  if (level === null) return ['not-applicable']
  const step = positionOf(scale, level)
  const value = scale.levels[step]?.value ?? 0
  const reasons: readonly (readonly [CommentReason, boolean])[] = [
    ['highest', step === scale.levels.length - 1],
    ['lowest', step === 0],
    ['low', step > 0 && (level === 0 || level === 1)],
    ['below-minimum', scale.minimumValue !== null && value < scale.minimumValue],
    ['below-threshold', scale.domainMinimum !== null && value < scale.domainMinimum],
    ['far-from-median', ownMedian !== null && Math.abs(step - ownMedian) >= farSteps],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

/** The place of a level on its scale, from 0; -1 where the scale does not have it. */
export const positionOf = ({ levels }: Pick<ScoredScale, 'levels'>, level: number) =>
  levels.findIndex((one) => one.level === level)

/**
 * The middle of the levels that an evaluator gave one bid, as places on their scales; of an even number the mean of the
 * two in the middle. Null without any.
 *
 * @example
 * medianPosition([3, 0, 1]) // => 1
 */
export function medianPosition(positions: readonly number[]): number | null {
  const sorted = positions.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
