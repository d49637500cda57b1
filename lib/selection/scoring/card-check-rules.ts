import {
  type CommentReason,
  commentReasons,
  medianPosition,
  positionOf,
  type ScoredScale,
} from './comment-rules'

export type ScaleOfCriterion = ScoredScale & { readonly id: string }

/** One score as it stands on a card; `level` null for not applicable, `documentId` null where none is named. */
export type CardScore = {
  readonly criterionId: string
  readonly level: number | null
  readonly comment: string
  readonly documentId: string | null
  readonly page: number | null
  /** True where the evaluator says to have found no evidence; false beside a document. */
  readonly noEvidence: boolean
}

/** What a card lacks on one criterion before it can be submitted. */
export type CardProblem =
  | { readonly criterionId: string; readonly kind: 'score' }
  | {
      readonly criterionId: string
      readonly kind: 'comment'
      readonly reasons: readonly CommentReason[]
    }
  | { readonly criterionId: string; readonly kind: 'page' }

/** The middle of all the levels given on one card; null before the first. */
export const ownMedian = (
  criteria: readonly ScaleOfCriterion[],
  scores: readonly Pick<CardScore, 'criterionId' | 'level'>[],
): number | null =>
  medianPosition(
    scores.flatMap(({ criterionId, level }) => {
      const scale = criteria.find(({ id }) => id === criterionId)
      return scale && level !== null ? [positionOf(scale, level)] : []
    }),
  )

/** Everything that a card lacks, in the order of the criteria; empty once it can be submitted. */
export function cardProblems(
  criteria: readonly ScaleOfCriterion[],
  scores: readonly CardScore[],
): readonly CardProblem[] {
  const median = ownMedian(criteria, scores)
  return criteria.flatMap((criterion): readonly CardProblem[] => {
    const score = scores.find(({ criterionId }) => criterionId === criterion.id)
    const criterionId = criterion.id
    if (!score) return [{ criterionId, kind: 'score' }]
    const reasons = commentReasons(criterion, score.level, median)
    return [
      ...(score.comment.trim() === '' && reasons.length > 0
        ? [{ criterionId, kind: 'comment' as const, reasons }]
        : []),
      ...(score.documentId !== null && score.page === null
        ? [{ criterionId, kind: 'page' as const }]
        : []),
    ]
  })
}

/** Criteria with a level for which neither a page is named nor said that none was found: one of both is still owed. */
export const scoresWithoutEvidence = (scores: readonly CardScore[]): readonly string[] =>
  scores
    .filter(
      ({ level, documentId, noEvidence }) => level !== null && documentId === null && !noEvidence,
    )
    .map(({ criterionId }) => criterionId)
