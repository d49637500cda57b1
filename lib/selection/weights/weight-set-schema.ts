import { z } from 'zod'
import { panelWeights } from '../sampling/panel-weights-schema'

const id = z.string().min(1).max(60)
const reason = z
  .string()
  .trim()
  .min(10, 'validation.reasonTooShort')
  .max(2000, 'validation.tooLong')

/** A set negotiated by the committee, entered in basis points (12.50 % is 1250) per criterion. */
export const enterConsensusSetInput = z.strictObject({
  tenderId: id,
  name: z.string().trim().min(3, 'validation.tooShort').max(120, 'validation.tooLong'),
  source: z.string().trim().min(3, 'validation.tooShort').max(500, 'validation.tooLong'),
  entries: z.record(
    id,
    z
      .int('validation.wholeNumber')
      .min(0, 'validation.zeroOrMore')
      .max(10_000, 'validation.weightTooLarge'),
  ),
  idempotencyKey: z.string().min(8).max(60),
})

export type EnterConsensusSetInput = z.infer<typeof enterConsensusSetInput>

/** Scales a printed or entered set to 100 %: an act of its own, with its reason on record. */
export const normaliseWeightSetInput = z.strictObject({
  weightSetId: id,
  version: z.int().min(1),
  reason,
})

export const removeWeightSetInput = z.strictObject({ weightSetId: id, version: z.int().min(1) })

/** Makes one set official. */
export const lockWeightsInput = z.strictObject({
  tenderId: id,
  weightSetId: id,
  reason,
  /** Number of locks the chair saw; 0 for the first. A lock made meanwhile by somebody else is noticed. */
  lockVersion: z.int().min(0),
})

/** Puts a set beside the others in which every criterion counts the same. */
export const addEqualSetInput = z.strictObject({ tenderId: id })

/** Group weights as the server computed them. Never offered to the network: only the computation itself calls it. */
export const recordGroupWeightsInput = z.strictObject({
  tenderId: id,
  /** Hash of the job that was computed; answers changed since then make it stale. */
  inputHash: z.string().length(64),
  result: panelWeights,
})

export type RecordGroupWeightsInput = z.infer<typeof recordGroupWeightsInput>

export const tenderIdInput = z.strictObject({ tenderId: id })
