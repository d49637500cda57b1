import { z } from 'zod'
import { isCalendarDay } from '../../shared/calendar-day'

const id = z.string().min(1).max(60)
const score = z.number().min(0).max(100).nullable()
const price = z.number().gt(0, 'procedure.validation.price').max(1e15).nullable()

/** A share in per cent with at most two decimals, so that basis points hold it exactly. */
const percent = z
  .number()
  .min(0)
  .max(100)
  .refine(
    (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'validation.twoDecimals',
  )

/** A day and an hour without a zone, as the clock on the wall of the tender; blank where not settled. */
const localTime = z
  .string()
  .max(16)
  .refine((value) => value === '' || isLocalTime(value), 'validation.date')

const isLocalTime = (value: string) =>
  isCalendarDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(value.slice(10))

export const priceFormulaKinds = [
  'absolute-benchmark',
  'linear-between-bounds',
  'relative-lowest',
  'price-per-quality-point',
] as const

export const aggregations = ['consensus', 'mean', 'median'] as const

export const recusals = ['tender', 'bid'] as const

export const taxBases = ['included', 'excluded'] as const

/** Days between blanks or commas. */
export const daysIn = (text: string) => text.split(/[\s,;]+/).filter((day) => day !== '')

/** `higher-quality`, `lower-price`, or `domain:<id>` for the higher score on one domain; blank ones are left out. */
const tieBreakStep = z.union([
  z.literal(''),
  z.literal('higher-quality'),
  z.literal('lower-price'),
  z.templateLiteral(['domain:', id]),
])

const termsFields = {
  formula: z.enum(priceFormulaKinds),
  benchmark: price,
  full: z.number().min(0).max(1e15).nullable(),
  none: price,
  qualityPercent: percent,
  leastQuality: score,
  /** Domain id → least score. */
  domainMinimums: z.record(id, score),
  rounding: z.enum(['exact', '0', '1', '2', '3', '4']),
  tieBreak: z.array(tieBreakStep).max(6),
  aggregation: z.enum(aggregations),
  recusal: z.enum(recusals),
  taxBasis: z.enum(taxBases),
  lowBelowMeanPercent: percent,
  lowBelowNextPercent: percent,
  standstillDays: z.int().min(1).max(60),
  standstillCount: z.enum(['calendar', 'working']),
  holidays: z
    .string()
    .max(4000)
    .refine((text) => daysIn(text).every(isCalendarDay), 'procedure.validation.holidays'),
  opensAt: localTime,
  closesAt: localTime,
  questionsUntil: localTime,
}

type Fields = z.infer<z.ZodObject<typeof termsFields>>

type Issues = {
  readonly addIssue: (issue: { code: 'custom'; path: string[]; message: string }) => void
}

/** What a formula needs is asked for with it alone. */
function checkTogether(fields: Fields, context: Issues) {
  const refuse = (path: string, message: string) =>
    context.addIssue({ code: 'custom', path: path.split('.'), message })
  checkFormulaFields(fields, refuse)
  const repeated = fields.tieBreak.findIndex(
    (step, place) => step !== '' && fields.tieBreak.indexOf(step) < place,
  )
  if (repeated >= 0) refuse(`tieBreak.${repeated}`, 'procedure.validation.tieBreakTwice')
  if (isNotAfter(fields.closesAt, fields.opensAt))
    refuse('closesAt', 'procedure.validation.closesBeforeOpening')
  if (isNotAfter(fields.closesAt, fields.questionsUntil))
    refuse('questionsUntil', 'procedure.validation.questionsAfterClosing')
}

/** Each formula needs its own numbers, in order. */
function checkFormulaFields(fields: Fields, refuse: (path: string, message: string) => void) {
  if (fields.formula === 'absolute-benchmark' && fields.benchmark === null)
    refuse('benchmark', 'validation.required')
  if (fields.formula === 'linear-between-bounds') {
    if (fields.full === null) refuse('full', 'validation.required')
    if (fields.none === null) refuse('none', 'validation.required')
    else if (fields.full !== null && fields.full >= fields.none)
      refuse('none', 'procedure.validation.boundsOrder')
  }
}

/** Local times of one zone in this writing sort as text; whether they do as instants is checked again with the zone. */
const isNotAfter = (later: string, earlier: string) =>
  later !== '' && earlier !== '' && later <= earlier

/** The terms as a form sends them. `version` is 0 before the first save. */
export const editProcedureTermsInput = z
  .strictObject({ tenderId: id, version: z.int().min(0), ...termsFields })
  .superRefine(checkTogether)

/** Terms corrected after publication; the reason is printed on the notice. */
export const correctPublicationInput = z
  .strictObject({
    tenderId: id,
    version: z.int().min(1),
    ...termsFields,
    reason: z.string().trim().min(20).max(2000),
  })
  .superRefine(checkTogether)

export type TermsInput = Fields

/** Of the tender as the officer saw it: nobody publishes what changed a moment ago. */
export const publishTenderInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  termsVersion: z.int().min(1),
  lockVersion: z.int().min(1),
  reason: z.string().trim().min(10).max(2000),
})

export const cancelTenderInput = z.strictObject({
  tenderId: id,
  version: z.int().min(1),
  reason: z.string().trim().min(20).max(2000),
})
