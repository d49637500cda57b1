import { z } from 'zod'
import { type CalendarDay, isCalendarDay } from '../../shared/calendar-day'
import { priceLine } from '../applications/envelope-schema'
import type { PriceLine } from './arithmetic-rules'

const storedLines = z.array(priceLine)

const storedExchange = z.object({
  rate: z.number().positive(),
  source: z.string(),
  on: z.custom<CalendarDay>(isCalendarDay),
})

/** Units of the tender's currency for one unit of the offer's, with where it is from. */
export type Exchange = Readonly<z.infer<typeof storedExchange>>

/** The lines in a database column. */
export const readLines = (column: unknown): readonly PriceLine[] => storedLines.parse(column)

/** The rate in a database column; null while none is set. */
export const readExchange = (column: unknown): Exchange | null =>
  column === null ? null : storedExchange.parse(column)

const storedFinding = z.object({
  priceMinor: z.number(),
  meanMinor: z.number().nullable(),
  nextMinor: z.number().nullable(),
  rules: z.array(
    z.object({
      rule: z.enum(['below-mean', 'below-next']),
      /** How far below, from 0 to 1. */
      share: z.number(),
      /** From where a price is asked about, as published, in basis points. */
      threshold: z.int(),
    }),
  ),
})

/** Why a price must be explained: which rules it meets, and the figures behind it in minor units. */
export type LowPriceFigures = Readonly<z.infer<typeof storedFinding>>

/** The figures in a database column; null for a query that is not about a low price. */
export const readFigures = (column: unknown): LowPriceFigures | null =>
  column === null ? null : storedFinding.parse(column)
