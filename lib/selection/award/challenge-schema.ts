import { z } from 'zod'

const id = z.string().min(1).max(60)

/** As the officer enters it: who challenges, and on what grounds. `receivedAt` is local time in the tender's zone. */
export const enterChallengeInput = z.strictObject({
  tenderId: id,
  /** Made once by the page, so that a challenge sent twice is entered once. */
  requestId: z.uuid(),
  /** Empty where the challenger has no bid that was opened. */
  bidId: z.string().max(60),
  challenger: z.string().trim().min(2).max(200),
  grounds: z.string().trim().min(20).max(10_000),
  receivedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'validation.required'),
})

/** As an applicant files it from its own letter. */
export const fileChallengeInput = z.strictObject({
  letterId: id,
  requestId: z.uuid(),
  grounds: z.string().trim().min(20).max(10_000),
})

export const decideChallengeInput = z.strictObject({
  tenderId: id,
  challengeId: id,
  version: z.int().min(1),
  state: z.enum(['upheld', 'dismissed', 'withdrawn']),
  decision: z.string().trim().min(20).max(10_000),
})
