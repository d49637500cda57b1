import { z } from 'zod'

const id = z.string().min(1).max(60)
const cell = { tenderId: id, bidId: id, criterionId: id }
const words = z.string().trim().max(4000)

/** A reason against an anchor says what the bid shows and what it lacks: less than a short sentence says neither. */
export const shortestReason = 30

/** `version` is 0 before the first; `level` is null where the published rule computes it and the panel only notes its talk. */
export const agreeLevelInput = z.strictObject({
  ...cell,
  version: z.int().min(0),
  level: z.number().min(-1e6).max(1e6).nullable(),
  reason: words.min(shortestReason),
  present: z.array(id).max(100),
  /** The writer has seen wording that compares bids, and keeps it. */
  keepsWording: z.boolean(),
})

export type AgreeLevelInput = z.infer<typeof agreeLevelInput>

/** `version` is 0 before the first; `consensusVersion` is what the member read and dissents from. */
export const stateDissentInput = z.strictObject({
  ...cell,
  consensusVersion: z.int().min(1),
  version: z.int().min(0),
  point: words.min(10),
})

export const withdrawDissentInput = z.strictObject({ ...cell, version: z.int().min(1) })

export const answerDissentInput = z.strictObject({
  ...cell,
  memberId: id,
  version: z.int().min(1),
  answer: words.min(10),
})

export const confirmRecordInput = z.strictObject({
  tenderId: id,
  recordHash: z.string().regex(/^[0-9a-f]{64}$/u),
})

export const startModerationInput = z.strictObject({ tenderId: id, version: z.int().min(1) })

/** With the hash of the record that the chair saw confirmed. */
export const lockTechnicalInput = startModerationInput.extend({
  recordHash: confirmRecordInput.shape.recordHash,
})

export const cellInput = z.strictObject(cell)
