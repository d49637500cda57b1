import { z } from 'zod'

const id = z.string().min(1).max(60)

export const awardTenderInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  bidId: id,
  reason: z.string().trim().min(10).max(4000),
})

export const endWithoutAwardInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  reason: z.string().trim().min(20).max(4000),
})
