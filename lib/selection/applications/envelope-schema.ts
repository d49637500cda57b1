import { z } from 'zod'

const id = z.string().min(1).max(60)

/** A file as the envelope names it; its bytes are sealed beside it and must have this hash. */
const file = z.strictObject({
  id,
  name: z.string().min(1).max(120),
  mediaType: z.string().max(120),
  byteLength: z.int().min(0),
  pageCount: z.int().min(1).nullable(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

/** What an applicant answers on one criterion, and where its file shows it. */
const answer = z.strictObject({
  criterionId: id,
  status: z.enum(['provided', 'missing', 'not_applicable']),
  /** As `Evidence` holds it; null unless provided. */
  value: z
    .union([z.number(), z.string().max(300), z.boolean(), z.record(z.string(), z.number())])
    .nullable(),
  note: z.string().max(2000),
  fileId: id.nullable(),
  page: z.int().min(1).max(100_000).nullable(),
})

/** What stands in a technical envelope: answers and documents, and nothing about prices. */
export const technicalContent = z.strictObject({
  format: z.literal('adjudica-technical/1'),
  tenderId: id,
  applicantId: id,
  answers: z.array(answer).max(1000),
  files: z.array(file).max(100),
})

export type TechnicalContent = z.infer<typeof technicalContent>

/** One line of an offer; amounts in minor units of the offer's currency. */
export const priceLine = z.strictObject({
  description: z.string().min(1).max(300),
  quantity: z.number().min(0).max(1e9),
  unitMinor: z.int().min(0).max(9e15),
  amountMinor: z.int().min(0).max(9e15),
})

/** What stands in a financial envelope. */
export const financialContent = z.strictObject({
  format: z.literal('adjudica-financial/1'),
  tenderId: id,
  applicantId: id,
  currency: z.string().regex(/^[A-Z]{3}$/),
  amountMinor: z.int().min(0).max(9e15),
  isTaxIncluded: z.boolean(),
  /** In basis points; null where not said. */
  taxRate: z.int().min(0).max(10_000).nullable(),
  lines: z.array(priceLine).max(200),
  files: z.array(file).max(100),
})

export type FinancialContent = z.infer<typeof financialContent>
