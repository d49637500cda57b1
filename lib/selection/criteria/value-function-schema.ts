import { z } from 'zod'
import type { RatingValue } from '../../decision/values/rating-value'
import type { ValueFunction } from '../../decision/values/value-function'
import type { LocalizedText } from '../../shared/locale'
import { localizedText } from '../localized-text-schema'

/**
 * A value function as a criterion keeps it: that of the decision engine, where a rating's levels also carry the
 * words they stand for, and categories may carry a name in several languages.
 */
export type CriterionValueFunction =
  | Exclude<ValueFunction, { kind: 'rating' | 'categories' }>
  | WordedRating
  | NamedCategories

export type WordedRating = {
  readonly kind: 'rating'
  readonly levels: readonly (RatingValue['levels'][number] & { readonly anchor: LocalizedText })[]
}

export type NamedCategories = {
  readonly kind: 'categories'
  readonly categories: readonly {
    /** What evidence says; never translated. */
    readonly category: string
    readonly value: number
    readonly label: LocalizedText
  }[]
}

const number = z.number()
const point = z.object({ evidence: number, value: number })
const entries = 100

/**
 * The shape alone, one of ten kinds. Whether the numbers make sense is `checkValueFunction`'s to say: it reads
 * formulas, and the parser is too heavy to load with every form.
 */
export const valueFunction = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('linear'), zeroAt: number, hundredAt: number }),
  z.object({ kind: z.literal('piecewise'), points: z.array(point).max(entries).readonly() }),
  z.object({
    kind: z.literal('bands'),
    below: number,
    bands: z
      .array(z.object({ from: number, value: number }))
      .max(entries)
      .readonly(),
  }),
  z.object({
    kind: z.literal('categories'),
    categories: z
      .array(
        z.object({
          category: z.string().trim().min(1).max(120),
          value: number,
          label: localizedText(120).default({}),
        }),
      )
      .max(entries)
      .readonly(),
  }),
  z.object({ kind: z.literal('yes-no'), yes: number, no: number }),
  z.object({
    kind: z.literal('target'),
    zeroLow: number,
    bestFrom: number,
    bestTo: number,
    zeroHigh: number,
  }),
  z.object({ kind: z.literal('deadline'), target: number, limit: number }),
  z.object({
    kind: z.literal('count-with-distribution'),
    countForFull: number,
    regionsInAll: z.int(),
    countShare: number,
  }),
  z.object({
    kind: z.literal('rating'),
    levels: z
      .array(z.object({ level: number, value: number, anchor: localizedText(500).default({}) }))
      .max(entries)
      .readonly(),
  }),
  z.object({
    kind: z.literal('formula'),
    expression: z.string().max(300),
    variables: z.array(z.string().max(40)).max(20).readonly(),
  }),
]) satisfies z.ZodType<CriterionValueFunction>

/** The value function in a database column, or null where none is declared. */
export function readValueFunction(column: unknown): CriterionValueFunction | null {
  return column === null || column === undefined ? null : valueFunction.parse(column)
}
