import type { TieBreak } from '../../decision/award/combined-ranking'
import type { PriceFormula } from '../../decision/award/price-formula'
import { type CalendarDay, isCalendarDay } from '../../shared/calendar-day'
import { fail, type Result, succeed } from '../../shared/result'
import { instantOf, localTimeAt } from './local-time-rules'
import { daysIn, type TermsInput } from './terms-schema'

/** What bidders are told beforehand: how quality and price count, what parts ties, and when. Shares in basis points. */
export type ProcedureTerms = {
  readonly priceFormula: PriceFormula
  readonly qualityShare: number
  readonly leastQuality: number | null
  /** Domain id → least score. */
  readonly domainMinimums: Readonly<Record<string, number>>
  readonly roundingDecimals: number | null
  /** `of` a higher score is a domain's id. */
  readonly tieBreak: readonly TieBreak[]
  readonly aggregation: 'consensus' | 'mean' | 'median'
  /** Whether a conflict with one bid takes a member out of the whole tender, or out of that bid alone. */
  readonly recusal: 'tender' | 'bid'
  /** Whether compared prices include tax. */
  readonly isTaxIncluded: boolean
  readonly lowBelowMean: number
  readonly lowBelowNext: number
  readonly standstillDays: number
  readonly standstillCount: 'calendar' | 'working'
  readonly holidays: readonly CalendarDay[]
  readonly opensAt: Date | null
  readonly closesAt: Date | null
  readonly questionsUntil: Date | null
}

type Place = { readonly timeZone: string; readonly domainIds: readonly string[] }

/** The terms that a form says, with its local times as instants of the tender's zone. */
export function termsFrom(
  input: TermsInput,
  { timeZone, domainIds }: Place,
): Result<ProcedureTerms> {
  const times = localTimes(input, timeZone)
  if (!times.ok) return times
  const minimums = Object.entries(input.domainMinimums).filter(([, least]) => least !== null)
  const steps = input.tieBreak.flatMap((step) => tieBreakOf(step))
  const named = [
    ...minimums.map(([id]) => id),
    ...steps.flatMap((step) => (step.kind === 'higher-score' ? [step.of] : [])),
  ]
  if (named.some((id) => !domainIds.includes(id)))
    return fail('invalid-input', { tieBreak: 'procedure.validation.unknownDomain' })
  return succeed({
    priceFormula: formulaOf(input),
    qualityShare: basisPoints(input.qualityPercent),
    leastQuality: input.leastQuality,
    domainMinimums: Object.fromEntries(minimums.map(([id, least]) => [id, least ?? 0])),
    roundingDecimals: input.rounding === 'exact' ? null : Number(input.rounding),
    tieBreak: steps,
    aggregation: input.aggregation,
    recusal: input.recusal,
    isTaxIncluded: input.taxBasis === 'included',
    lowBelowMean: basisPoints(input.lowBelowMeanPercent),
    lowBelowNext: basisPoints(input.lowBelowNextPercent),
    standstillDays: input.standstillDays,
    standstillCount: input.standstillCount,
    holidays: [...new Set(daysIn(input.holidays).filter(isCalendarDay))].sort(),
    ...times.value,
  })
}

/** The formula that a form says; a number that is not entered yet counts as 0, which no formula accepts. */
export function formulaOf(
  input: Pick<TermsInput, 'formula' | 'benchmark' | 'full' | 'none'>,
): PriceFormula {
  switch (input.formula) {
    case 'absolute-benchmark':
      return { kind: input.formula, benchmark: input.benchmark ?? 0 }
    case 'linear-between-bounds':
      return { kind: input.formula, full: input.full ?? 0, none: input.none ?? 0 }
    default:
      return { kind: input.formula }
  }
}

/** One step of the order in which ties are parted; nothing for a blank. */
export function tieBreakOf(step: string): readonly TieBreak[] {
  if (step === 'higher-quality' || step === 'lower-price') return [{ kind: step }]
  return step.startsWith('domain:')
    ? [{ kind: 'higher-score', of: step.slice('domain:'.length) }]
    : []
}

const timeFields = ['opensAt', 'closesAt', 'questionsUntil'] as const

type Times = Pick<ProcedureTerms, (typeof timeFields)[number]>

function localTimes(input: TermsInput, timeZone: string): Result<Times> {
  const read = timeFields.map((field) => {
    const local = input[field]
    return { field, time: local === '' ? null : instantOf(local, timeZone) }
  })
  const wrong = read.flatMap(({ field, time }) =>
    time === null || time.kind === 'instant'
      ? []
      : [
          [
            field,
            `procedure.validation.${time.kind === 'skipped' ? 'timeSkipped' : 'timeTwice'}`,
          ] as const,
        ],
  )
  if (wrong.length > 0) return fail('invalid-input', Object.fromEntries(wrong))
  const instant = (wanted: string) => {
    const time = read.find(({ field }) => field === wanted)?.time
    return time?.kind === 'instant' ? time.at : null
  }
  return succeed({
    opensAt: instant('opensAt'),
    closesAt: instant('closesAt'),
    questionsUntil: instant('questionsUntil'),
  })
}

const basisPoints = (percent: number) => Math.round(percent * 100)

/** What a form shows of terms: the inverse of `termsFrom`. */
export function formOf(terms: ProcedureTerms, { timeZone, domainIds }: Place): TermsInput {
  const { priceFormula: formula } = terms
  const local = (at: Date | null) => (at === null ? '' : localTimeAt(at, timeZone))
  const steps = terms.tieBreak.map((step) =>
    step.kind === 'higher-score' ? (`domain:${step.of}` as const) : step.kind,
  )
  return {
    formula: formula.kind,
    // None is settled yet where it is 0.
    benchmark: formula.kind === 'absolute-benchmark' ? formula.benchmark || null : null,
    full: formula.kind === 'linear-between-bounds' ? formula.full : null,
    none: formula.kind === 'linear-between-bounds' ? formula.none : null,
    qualityPercent: terms.qualityShare / 100,
    leastQuality: terms.leastQuality,
    domainMinimums: Object.fromEntries(
      domainIds.map((id) => [id, terms.domainMinimums[id] ?? null]),
    ),
    rounding: roundingChoice(terms.roundingDecimals),
    tieBreak: [...steps, '' as const, '' as const, '' as const].slice(0, tieBreakPlaces),
    aggregation: terms.aggregation,
    recusal: terms.recusal,
    taxBasis: terms.isTaxIncluded ? 'included' : 'excluded',
    lowBelowMeanPercent: terms.lowBelowMean / 100,
    lowBelowNextPercent: terms.lowBelowNext / 100,
    standstillDays: terms.standstillDays,
    standstillCount: terms.standstillCount,
    holidays: terms.holidays.join('\n'),
    opensAt: local(terms.opensAt),
    closesAt: local(terms.closesAt),
    questionsUntil: local(terms.questionsUntil),
  }
}

/** Steps that the form offers. */
const tieBreakPlaces = 3

const roundings = ['0', '1', '2', '3', '4'] as const

const roundingChoice = (decimals: number | null): TermsInput['rounding'] =>
  decimals === null ? 'exact' : (roundings[decimals] ?? 'exact')

/**
 * What a new form starts from. The benchmark stays open: only the buyer knows a good reference, and the formula whose
 * points depend on other bids is not offered first.
 */
export const usualTerms: ProcedureTerms = {
  priceFormula: { kind: 'absolute-benchmark', benchmark: 0 },
  qualityShare: 6000,
  leastQuality: null,
  domainMinimums: {},
  roundingDecimals: 2,
  tieBreak: [{ kind: 'higher-quality' }, { kind: 'lower-price' }],
  aggregation: 'consensus',
  recusal: 'tender',
  isTaxIncluded: true,
  lowBelowMean: 4000,
  lowBelowNext: 3000,
  standstillDays: 10,
  standstillCount: 'calendar',
  holidays: [],
  opensAt: null,
  closesAt: null,
  questionsUntil: null,
}
