import { z } from 'zod'

const id = z.string().min(1).max(60)

/** One evaluator's level for one bid on one criterion. `version` is 0 before the first. */
export const giveRatingInput = z.strictObject({
  bidId: id,
  criterionId: id,
  version: z.int().min(0),
  level: z.number().min(-1e6).max(1e6),
  comment: z.string().trim().max(2000),
})

export type GiveRatingInput = z.infer<typeof giveRatingInput>
