import { z } from 'zod'
import { isCalendarDay } from '../../shared/calendar-day'

const id = z.string().min(1).max(60)
const version = z.int().min(1)
const reason = z.string().trim().max(2000)
const amount = z.number().gt(0, 'prices.validation.price').max(9e13, 'prices.validation.tooLarge')

/** A tax rate in per cent with at most two decimals, so that basis points hold it exactly. */
const taxPercent = z
  .number()
  .min(0)
  .max(100)
  .refine(
    (value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6,
    'validation.twoDecimals',
  )
  .nullable()

/** One price as checked: the amount in whole units of the offer's currency, null where it stands as offered. */
export const checkPriceInput = z.strictObject({
  tenderId: id,
  bidId: id,
  version,
  corrected: amount.nullable(),
  taxPercent,
  reason,
})

export type CheckPriceInput = z.infer<typeof checkPriceInput>

/** Units of the tender's currency for one unit of another, with where it was read and for which day. */
export const setExchangeRateInput = z.strictObject({
  tenderId: id,
  currency: z.string().regex(/^[A-Z]{3}$/),
  rate: z.number().gt(0, 'prices.validation.rate').max(1e9),
  source: z.string().trim().min(3).max(200),
  on: z.string().refine((day): boolean => isCalendarDay(day), 'validation.date'),
  /** The offers in this currency as the person saw them. */
  seen: z
    .array(z.strictObject({ bidId: id, version }))
    .min(1)
    .max(200),
})

export type SetExchangeRateInput = z.infer<typeof setExchangeRateInput>

/** A day and an hour without a zone, as the clock on the wall of the tender. */
const localTime = z
  .string()
  .max(16)
  .refine(
    (value) =>
      isCalendarDay(value.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(value.slice(10)),
    'validation.date',
  )

export const askLowPriceInput = z.strictObject({
  tenderId: id,
  bidId: id,
  question: z.string().trim().min(20).max(4000),
  dueAt: localTime,
})

export type AskLowPriceInput = z.infer<typeof askLowPriceInput>

export const answerLowPriceInput = z.strictObject({
  tenderId: id,
  queryId: id,
  version,
  answer: z.string().trim().min(1).max(10_000),
})

export type AnswerLowPriceInput = z.infer<typeof answerLowPriceInput>

export const decideLowPriceInput = z.strictObject({
  tenderId: id,
  queryId: id,
  version,
  /** A form starts from neither: no decision is suggested. */
  decision: z
    .enum(['', 'accepted', 'rejected'])
    .refine(
      (decision): decision is 'accepted' | 'rejected' => decision !== '',
      'validation.required',
    ),
  reason: z.string().trim().min(20).max(4000),
})

export type DecideLowPriceInput = z.infer<typeof decideLowPriceInput>

export type DecideLowPriceForm = z.input<typeof decideLowPriceInput>

/** The tender as it was seen, so that nobody combines what changed a moment ago. */
export const combinePricesInput = z.strictObject({ tenderId: id, version })

/** A quote of the light procedure, in whole units of the tender's currency; `version` is 0 for a new one. */
export const enterQuoteInput = z.strictObject({
  tenderId: id,
  bidId: id,
  version: z.int().min(0),
  amount,
  taxBasis: z.enum(['included', 'excluded']),
  taxPercent,
})

export type EnterQuoteInput = z.infer<typeof enterQuoteInput>

export const removeQuoteInput = z.strictObject({ tenderId: id, bidId: id, version })

export type RemoveQuoteInput = z.infer<typeof removeQuoteInput>
