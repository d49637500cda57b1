import { z } from 'zod'
import { locales } from '../../shared/locale'

const id = z.string().min(1).max(60)

/** 5 MB in base64. */
const content = z.string().min(1).max(7_100_000)

/** A file of bids to look at. Nothing is saved. */
export const previewImportInput = z.strictObject({
  tenderId: id,
  fileName: z.string().min(1).max(400),
  content,
  /** How numbers are written and what language messages come in. */
  locale: z.enum(locales),
})

/** The same file again, with what the person decided on seeing the preview. */
export const importBidsInput = z.strictObject({
  ...previewImportInput.shape,
  /** What happens to evidence that is there already. */
  existing: z.enum(['keep', 'replace']),
  /** Where values come from that name no source; blank names the file. */
  source: z.string().trim().max(500),
  /** What the preview was made from: if bids or evidence have changed since, nothing is written. */
  basis: z.string().length(64),
  idempotencyKey: z.string().min(8).max(60),
})

export type ImportBidsInput = z.infer<typeof importBidsInput>
