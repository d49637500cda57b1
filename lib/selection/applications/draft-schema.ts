import { z } from 'zod'

const id = z.string().min(1).max(60)
const part = z.union([z.number(), z.string().max(300), z.null()])

/** A number as its box holds it: unreadable text is kept, so that nothing typed is lost. */
const typedNumber = z.union([z.number(), z.string().max(60), z.null()])

export const answerStatuses = ['provided', 'missing', 'not_applicable'] as const

/** One answer as it was typed: what is wrong with it is said when it is checked, not when it is kept. */
export const answerDraft = z.strictObject({
  criterionId: id,
  status: z.enum(answerStatuses),
  value: z.union([
    z.number(),
    z.boolean(),
    z.string().max(300),
    z.record(z.string().max(60), part),
    z.null(),
  ]),
  note: z.string().max(2000),
  /** A file of the technical envelope; blank for none. */
  fileId: z.string().max(60),
  page: typedNumber,
})

export type AnswerDraft = z.infer<typeof answerDraft>

/** One line of the offer as typed, amounts in whole units of the currency. */
const lineDraft = z.strictObject({
  description: z.string().max(300),
  quantity: typedNumber,
  unit: typedNumber,
  amount: typedNumber,
})

export type LineDraft = z.infer<typeof lineDraft>

export const mostLines = 200

/** The offer as typed. */
export const offerDraft = z.strictObject({
  currency: z.string().max(3),
  taxBasis: z.enum(['', 'included', 'excluded']),
  taxPercent: typedNumber,
  lines: z.array(lineDraft).max(mostLines),
  total: typedNumber,
})

export type OfferDraft = z.infer<typeof offerDraft>

const version = z.int().min(0)

/** What is kept, encrypted, of a technical envelope in the making. Versions count each answer by itself. */
export const technicalDraft = z.strictObject({
  answers: z.array(answerDraft.extend({ version })),
  /** Ids of the files that go into the envelope, in the order of their arrival. */
  files: z.array(id),
})

export type TechnicalDraft = z.infer<typeof technicalDraft>

/** What is kept, encrypted, of a financial envelope in the making. */
export const financialDraft = z.strictObject({
  version,
  offer: offerDraft.nullable(),
  files: z.array(id),
})

export type FinancialDraft = z.infer<typeof financialDraft>

/** Encrypted beside the bytes of a file: what would tell of its content. */
export const fileParticulars = z.strictObject({
  name: z.string(),
  mediaType: z.string(),
  pageCount: z.int().nullable(),
})

export type FileParticulars = z.infer<typeof fileParticulars>

/** Word for word what was declared before bidding, and by whom. */
export const storedDeclaration = z.object({
  statements: z.array(z.string()),
  name: z.string(),
  locale: z.string(),
  userId: z.string(),
})

export type StoredDeclaration = z.infer<typeof storedDeclaration>
