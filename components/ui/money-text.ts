import { currencyExponent } from '../../lib/shared/money'
import { regionOf } from '../../lib/shared/region'

/** An amount in minor units, as the reader's language writes it, with the currency's code. */
export type MoneyText = (minor: number, currency: string) => string

/** The writer of one language, with a true minus. Fractions of a minor unit, such as means, are rounded for reading. */
export const moneyText =
  (locale: string): MoneyText =>
  (minor, currency) => {
    const digits = currencyExponent(currency)
    const text = formatOf(regionOf(locale), currency, digits).format(minor / 10 ** digits)
    return text.replaceAll('-', '−')
  }

const known = new Map<string, Intl.NumberFormat>()

function formatOf(region: string, currency: string, digits: number): Intl.NumberFormat {
  const key = `${region} ${currency}`
  const format =
    known.get(key) ??
    new Intl.NumberFormat(region, {
      style: 'currency',
      currency,
      currencyDisplay: 'code',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
  known.set(key, format)
  return format
}
