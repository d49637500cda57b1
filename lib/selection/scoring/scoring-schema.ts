import { z } from 'zod'

const id = z.string().min(1).max(60)

/** Sent by the browser with an act that may arrive twice. */
const key = z.uuid()

/** Longest comment, in characters. */
export const longestComment = 4000

/**
 * One score of one's own card. `level` is null where the criterion does not apply; `noEvidence` says that none was found.
 * `version` is that of the score, 0 before the first.
 */
export const saveScoreInput = z.strictObject({
  scorecardId: id,
  criterionId: id,
  version: z.int().min(0),
  level: z.number().min(-1e6).max(1e6).nullable(),
  comment: z.string().trim().max(longestComment),
  documentId: id.nullable(),
  page: z.int().min(1).max(100_000).nullable(),
  noEvidence: z.boolean().default(false),
})

export type SaveScoreInput = z.infer<typeof saveScoreInput>

/** `withoutEvidence` names each score that says nothing of evidence yet: the evaluator states to have found none. */
export const submitScorecardInput = z.strictObject({
  scorecardId: id,
  version: z.int().min(1),
  withoutEvidence: z.array(id).max(1000),
})

export type SubmitScorecardInput = z.infer<typeof submitScorecardInput>

export const reopenScorecardInput = z.strictObject({
  scorecardId: id,
  version: z.int().min(1),
  reason: z.string().trim().min(20).max(2000),
})

export type ReopenScorecardInput = z.infer<typeof reopenScorecardInput>

export const revealScoresInput = z.strictObject({ tenderId: id, version: z.int().min(1) })

export const nudgeEvaluatorsInput = z.strictObject({ tenderId: id, key })

export const scoringInput = z.strictObject({ tenderId: id })

export const ownScoreInput = z.strictObject({ scorecardId: id, criterionId: id })

export const submissionInput = z.strictObject({
  scorecardId: id,
  number: z.coerce.number().int().min(1).max(10_000),
})
