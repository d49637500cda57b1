import { currencyExponent } from '../../shared/money'
import {
  addRationals,
  divideRationals,
  multiplyRationals,
  type Rational,
  rational,
  rationalFromNumber,
  roundRational,
} from '../../shared/rational'
import { fail, type Result, succeed } from '../../shared/result'

/** What a bid costs in its own currency and on its own tax basis. */
export type OfferedPrice = {
  readonly minor: number
  readonly currency: string
  readonly isTaxIncluded: boolean
  /** In basis points; null where not said. */
  readonly taxRate: number | null
  /** Units of the tender's currency for one unit of the offer's; null while none is set. */
  readonly rate: number | null
}

/** In what prices are compared, as published. */
export type PriceBasis = { readonly currency: string; readonly isTaxIncluded: boolean }

/**
 * The price in minor units of the tender's currency, on the published tax basis: exact fractions throughout, rounded
 * once at the end to whole minor units, a half away from zero.
 *
 * @returns `invalid-input` with the field that is missing or wrong: `corrected`, `taxPercent`, `rate`
 */
export function comparedPrice(offer: OfferedPrice, basis: PriceBasis): Result<number> {
  if (offer.minor <= 0) return fail('invalid-input', { corrected: 'prices.validation.price' })
  const factor = taxFactor(offer, basis)
  if (factor === null)
    return fail('invalid-input', { taxPercent: 'prices.validation.taxRateMissing' })
  const rate = offer.currency === basis.currency ? rational(1n) : rateOf(offer.rate)
  if (rate === null) return fail('invalid-input', { rate: 'prices.validation.rateMissing' })
  const units = rational(BigInt(offer.minor), unitsOf(offer.currency))
  const compared = multiplyRationals(multiplyRationals(units, rate), factor)
  const minor = roundRational(multiplyRationals(compared, rational(unitsOf(basis.currency))), 0)
  const whole = Number(minor.numerator)
  if (whole <= 0) return fail('invalid-input', { corrected: 'prices.validation.price' })
  return Number.isSafeInteger(whole)
    ? succeed(whole)
    : fail('invalid-input', { corrected: 'prices.validation.tooLarge' })
}

/** By what tax multiplies the price; null where it must be known and is not. */
function taxFactor({ isTaxIncluded, taxRate }: OfferedPrice, basis: PriceBasis): Rational | null {
  if (isTaxIncluded === basis.isTaxIncluded) return rational(1n)
  if (taxRate === null) return null
  const withTax = addRationals(rational(1n), rational(BigInt(taxRate), 10_000n))
  return basis.isTaxIncluded ? withTax : divideRationals(rational(1n), withTax)
}

const rateOf = (rate: number | null) => (rate === null ? null : rationalFromNumber(rate))

const unitsOf = (currency: string) => 10n ** BigInt(currencyExponent(currency))
