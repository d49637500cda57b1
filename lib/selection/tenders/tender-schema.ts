import { z } from 'zod'
import { localizedText, requiredText } from '../localized-text-schema'

const id = z.string().min(1).max(60)
const version = z.int().min(1)
const reference = z
  .string()
  .trim()
  .min(2)
  .max(40)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u, 'tenders.validation.reference')

const currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine(
    (value) => Intl.supportedValuesOf('currency').includes(value),
    'tenders.validation.currency',
  )

const timeZone = z.string().trim().refine(isTimeZone, 'tenders.validation.timeZone')

function isTimeZone(value: string): boolean {
  if (value === '') return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

const particulars = {
  title: requiredText(200),
  description: localizedText(4000),
  reference,
  currency,
  timeZone,
}

/** A new tender: from a template, or empty. */
export const createTenderInput = z.strictObject({
  ...particulars,
  kind: z.enum(['insurer', 'provider']),
  procedure: z.enum(['light', 'formal']).default('light'),
  templateId: id.nullable(),
  /** One for each time the form is opened: a form sent twice makes one tender. */
  idempotencyKey: z.string().min(8).max(60),
})

export const editTenderInput = z.strictObject({
  ...particulars,
  tenderId: id,
  version,
  /** May change in a draft alone; left as it is where absent. */
  procedure: z.enum(['light', 'formal']).optional(),
  procedureReason: z.string().trim().max(2000).default(''),
  /** In whole units of the currency. */
  budget: z.number().nonnegative().nullable().default(null),
  ratingAggregation: z.enum(['mean', 'median']),
  missingValuePolicy: z.enum(['zero', 'exclude']),
})

export type EditTenderInput = z.infer<typeof editTenderInput>

/** A copy of a tender's particulars and criteria; never of its experts, weights of people, bids or evidence. */
export const duplicateTenderInput = z.strictObject({
  tenderId: id,
  reference,
  title: requiredText(200),
  idempotencyKey: z.string().min(8).max(60),
})

export const deleteTenderInput = z.strictObject({ tenderId: id, version })

export const changeTenderStateInput = z.strictObject({
  tenderId: id,
  version,
  to: z.enum(['draft', 'weighing', 'evaluation', 'result']),
  /** Needed to take a result back; else may be blank. */
  reason: z.string().trim().max(2000).default(''),
})

export type ChangeTenderStateInput = z.infer<typeof changeTenderStateInput>

/** Fills a tender that has no criteria yet. */
export const applyTemplateInput = z.strictObject({ tenderId: id, version, templateId: id })
