import { type CalendarDay, isCalendarDay } from '../../shared/calendar-day'
import { fail, type Result, succeed } from '../../shared/result'
import type { BidState } from '../bids/bid-transitions-rules'
import type { BindingTerms } from '../procedure/binding-terms-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import { minorFrom } from './amount-rules'
import { checkArithmetic, type PriceLine } from './arithmetic-rules'
import { comparedPrice } from './compared-price-rules'
import type { LowPriceQuery } from './low-price-rules'
import type { CheckPriceInput, SetExchangeRateInput } from './price-schema'
import type { Exchange } from './stored-offer-schema'

/** One opened price. Amounts are minor units: `offered` and `corrected` of its own currency, `compared` of the tender's. */
export type OfferFacts = {
  readonly bidId: string
  readonly letter: string
  readonly bidState: BidState
  readonly bidVersion: number
  readonly offeredMinor: number
  readonly currency: string
  readonly isTaxIncluded: boolean
  readonly taxRate: number | null
  readonly lines: readonly PriceLine[]
  readonly correctedMinor: number | null
  readonly correctionReason: string
  readonly exchange: Exchange | null
  readonly comparedMinor: number | null
  readonly version: number
}

export type QueryFacts = LowPriceQuery & {
  readonly version: number
  readonly askedById: string
  readonly dueAt: Date
  readonly isAnswered: boolean
}

/** A tender with its opened prices and the questions about them. */
export type PricesSubject = TenderSubject & {
  readonly terms: BindingTerms | null
  readonly offers: readonly OfferFacts[]
  readonly queries: readonly QueryFacts[]
}

/** Prices are checked between their opening and the combination, and at no other time. */
const areChecked = ({ procedure, state }: PricesSubject) =>
  procedure === 'formal' && state === 'financial_opened'

export type CheckedPrice = {
  readonly tenderId: string
  readonly bidId: string
  readonly version: number
  readonly currency: string
  readonly offeredMinor: number
  readonly correctedMinor: number
  readonly correctionReason: string
  readonly taxRate: number | null
  readonly comparedMinor: number
}

/**
 * Decides what a price comes to. A correction, and a sum that stands although its own numbers say another, need a
 * reason: nothing is corrected or passed over silently.
 */
export function decidePriceCheck(
  subject: PricesSubject,
  input: CheckPriceInput,
): Result<CheckedPrice> {
  if (!areChecked(subject) || !subject.terms) return fail('wrong-state')
  const offer = subject.offers.find(({ bidId }) => bidId === input.bidId)
  if (!offer) return fail('not-found')
  if (offer.version !== input.version) return fail('stale-version')
  const corrected = correctedMinor(offer, input.corrected)
  if (!corrected.ok) return corrected
  const isAsOffered = corrected.value === offer.offeredMinor
  const isPlain = isAsOffered && checkArithmetic(offer.lines, offer.offeredMinor).isRight
  if (!isPlain && input.reason.length < shortestReason)
    return fail('invalid-input', { reason: `validation.tooShort?minimum=${shortestReason}` })
  const taxRate = input.taxPercent === null ? null : Math.round(input.taxPercent * 100)
  const compared = comparedPrice(
    { ...offer, minor: corrected.value, taxRate, rate: offer.exchange?.rate ?? null },
    { currency: subject.currency, isTaxIncluded: subject.terms.isTaxIncluded },
  )
  if (!compared.ok) return compared
  return succeed({
    tenderId: subject.tenderId,
    bidId: offer.bidId,
    version: offer.version,
    currency: offer.currency,
    offeredMinor: offer.offeredMinor,
    correctedMinor: corrected.value,
    correctionReason: isPlain ? '' : input.reason,
    taxRate,
    comparedMinor: compared.value,
  })
}

/** Long enough to say something. */
const shortestReason = 10

function correctedMinor(offer: OfferFacts, corrected: number | null): Result<number> {
  if (corrected === null) return succeed(offer.offeredMinor)
  const minor = minorFrom(corrected, offer.currency)
  return minor === null
    ? fail('invalid-input', { corrected: 'prices.validation.decimals' })
    : succeed(minor)
}

export type RateChange = {
  readonly tenderId: string
  readonly currency: string
  readonly exchange: Exchange
  readonly offers: SetExchangeRateInput['seen']
}

/** Decides on the rate of a currency, once for every offer in it. What was checked with another rate is checked again. */
export function decideRate(
  subject: PricesSubject,
  { currency, rate, source, on, seen }: SetExchangeRateInput,
  today: CalendarDay,
): Result<RateChange> {
  if (!areChecked(subject)) return fail('wrong-state')
  if (currency === subject.currency)
    return fail('invalid-input', { currency: 'prices.validation.ownCurrency' })
  const offers = subject.offers.filter((offer) => offer.currency === currency)
  if (offers.length === 0) return fail('not-found')
  const versionOf = new Map(seen.map(({ bidId, version }) => [bidId, version]))
  const isSeen =
    offers.length === seen.length &&
    offers.every(({ bidId, version }) => versionOf.get(bidId) === version)
  if (!isSeen) return fail('stale-version')
  if (on > today) return fail('invalid-input', { on: 'prices.validation.rateAhead' })
  if (!isCalendarDay(on)) return fail('invalid-input', { on: 'validation.date' })
  return succeed({
    tenderId: subject.tenderId,
    currency,
    exchange: { rate, source, on },
    offers: seen,
  })
}
