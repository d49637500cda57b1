import { fail, type Result, succeed } from '../../shared/result'
import { areBidsFrozen } from '../bids/bid-rules'
import type { TenderSubject } from '../tenders/tender-rules'
import { minorFrom } from './amount-rules'
import { comparedPrice } from './compared-price-rules'
import type { EnterQuoteInput, RemoveQuoteInput } from './price-schema'

/** One bid of a light procedure with its quote. */
export type QuoteSubject = TenderSubject & {
  readonly bidId: string
  /** 0 while there is no quote. */
  readonly quoteVersion: number
  /** Whether prices are compared with tax; the usual basis where no terms are settled. */
  readonly isTaxBasisIncluded: boolean
}

export type Quote = {
  readonly tenderId: string
  readonly bidId: string
  readonly version: number
  readonly currency: string
  readonly offeredMinor: number
  readonly isTaxIncluded: boolean
  readonly taxRate: number | null
  readonly comparedMinor: number
}

/** Quotes belong to the light procedure, in which there are no envelopes, and change until the result is declared. */
const areOpen = (subject: QuoteSubject) => subject.procedure === 'light' && !areBidsFrozen(subject)

/** Decides on a quote as the officer read it, brought to the basis on which prices are compared. */
export function decideQuote(subject: QuoteSubject, input: EnterQuoteInput): Result<Quote> {
  if (!areOpen(subject)) return fail('wrong-state')
  if (subject.quoteVersion !== input.version) return fail('stale-version')
  const { tenderId, bidId, currency } = subject
  const minor = minorFrom(input.amount, currency)
  if (minor === null) return fail('invalid-input', { amount: 'prices.validation.decimals' })
  const isTaxIncluded = input.taxBasis === 'included'
  const taxRate = input.taxPercent === null ? null : Math.round(input.taxPercent * 100)
  const compared = comparedPrice(
    { minor, currency, isTaxIncluded, taxRate, rate: null },
    { currency, isTaxIncluded: subject.isTaxBasisIncluded },
  )
  if (!compared.ok) return fail('invalid-input', fieldsOfQuote(compared.failure.fields))
  return succeed({
    tenderId,
    bidId,
    version: input.version,
    currency,
    offeredMinor: minor,
    isTaxIncluded,
    taxRate,
    comparedMinor: compared.value,
  })
}

/** The form of a quote has one amount and no correction. */
const fieldsOfQuote = ({ corrected, ...fields }: Readonly<Record<string, string>> = {}) =>
  corrected === undefined ? fields : { ...fields, amount: corrected }

export function decideQuoteRemoval(
  subject: QuoteSubject,
  { version }: RemoveQuoteInput,
): Result<{ readonly bidId: string; readonly version: number }> {
  if (!areOpen(subject)) return fail('wrong-state')
  if (subject.quoteVersion !== version) return fail('stale-version')
  return succeed({ bidId: subject.bidId, version })
}
