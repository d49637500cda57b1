import { z } from 'zod'
import { type CalendarDay, isCalendarDay } from '../../shared/calendar-day'
import type { ProcedureTerms } from './terms-rules'

export const storedFormula = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('relative-lowest') }),
  z.object({ kind: z.literal('absolute-benchmark'), benchmark: z.number() }),
  z.object({ kind: z.literal('linear-between-bounds'), full: z.number(), none: z.number() }),
  z.object({ kind: z.literal('price-per-quality-point') }),
])

export const storedTieBreak = z.array(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('higher-quality') }),
    z.object({ kind: z.literal('lower-price') }),
    z.object({ kind: z.literal('higher-score'), of: z.string() }),
  ]),
)

const storedMinimums = z.record(z.string(), z.number())

export const storedDays = z.array(z.custom<CalendarDay>(isCalendarDay))

type TermsRow = Omit<
  ProcedureTerms,
  'priceFormula' | 'domainMinimums' | 'tieBreak' | 'holidays'
> & {
  readonly priceFormula: unknown
  readonly domainMinimums: unknown
  readonly tieBreak: unknown
  readonly holidays: unknown
}

/** The terms in a database row. */
export const readTerms = (row: TermsRow): ProcedureTerms => ({
  priceFormula: storedFormula.parse(row.priceFormula),
  qualityShare: row.qualityShare,
  leastQuality: row.leastQuality,
  domainMinimums: storedMinimums.parse(row.domainMinimums),
  roundingDecimals: row.roundingDecimals,
  tieBreak: storedTieBreak.parse(row.tieBreak),
  aggregation: row.aggregation,
  recusal: row.recusal,
  isTaxIncluded: row.isTaxIncluded,
  lowBelowMean: row.lowBelowMean,
  lowBelowNext: row.lowBelowNext,
  standstillDays: row.standstillDays,
  standstillCount: row.standstillCount,
  holidays: storedDays.parse(row.holidays),
  opensAt: row.opensAt,
  closesAt: row.closesAt,
  questionsUntil: row.questionsUntil,
})
