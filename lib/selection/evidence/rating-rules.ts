import { fail, type Result, succeed } from '../../shared/result'
import type { TenderSubject } from '../tenders/tender-rules'
import type { EvidenceShape } from './evidence-shape-rules'
import type { GiveRatingInput } from './rating-schema'

/** One evaluator before one bid and one criterion. */
export type RatingSubject = TenderSubject & {
  readonly bidId: string
  readonly criterionId: string
  readonly shape: EvidenceShape
  readonly panelIds: readonly string[]
  /** Of the evaluator's own rating; 0 before the first. */
  readonly ratingVersion: number
}

/** Ratings are given while bids are evaluated: before that the levels may change, after it the result stands. */
export const areRatingsOpen = (tender: Pick<TenderSubject, 'state'>) =>
  tender.state === 'evaluation'

/** The lowest and the highest level need a reason: they move a result most. */
export function needsComment(
  levels: readonly { readonly level: number }[],
  level: number,
): boolean {
  const numbers = levels.map((one) => one.level)
  return level === Math.min(...numbers) || level === Math.max(...numbers)
}

export function decideRating(
  subject: RatingSubject,
  input: GiveRatingInput,
): Result<GiveRatingInput> {
  if (!areRatingsOpen(subject)) return fail('wrong-state')
  if (subject.ratingVersion !== input.version) return fail('stale-version')
  const { shape } = subject
  if (shape.kind !== 'level' || !shape.levels.some(({ level }) => level === input.level)) {
    return fail('invalid-input', { level: 'evidence.validation.level' })
  }
  if (input.comment === '' && needsComment(shape.levels, input.level)) {
    return fail('invalid-input', { comment: 'evidence.validation.extremeNeedsComment' })
  }
  return succeed(input)
}
