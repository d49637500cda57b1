import { z } from 'zod'

const id = z.string().min(1).max(60)
const version = z.int().min(1)
const text = z.string().trim().max(4000)
const reason = z.string().trim().min(10).max(4000)

const place = { tenderId: id, bidId: id, criterionId: id }

/** `version` is the finding’s; 0 where there is none yet. */
export const judgeRequirementInput = z.strictObject({
  ...place,
  verdict: z.string().pipe(z.enum(['pass', 'fail'], { error: 'validation.required' })),
  reason: text,
  version: z.int().min(0),
})

export type JudgeRequirementInput = z.infer<typeof judgeRequirementInput>

export const confirmFailInput = z.strictObject({ ...place, version })

/** `dueAt` is a local time of the tender’s zone, as 2026-03-01T17:00. */
export const askClarificationInput = z.strictObject({
  ...place,
  question: reason,
  dueAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u, { error: 'validation.date' }),
  version: z.int().min(0),
})

export type AskClarificationInput = z.infer<typeof askClarificationInput>

export const answerClarificationInput = z.strictObject({
  queryId: id,
  version,
  answer: z.string().trim().min(1).max(8000),
})

export const decideClarificationInput = z.strictObject({
  queryId: id,
  version,
  decision: z.string().pipe(z.enum(['accepted', 'rejected'], { error: 'validation.required' })),
  reason,
})

export type DecideClarificationInput = z.infer<typeof decideClarificationInput>

export const moveOnInput = z.strictObject({ tenderId: id, version })
