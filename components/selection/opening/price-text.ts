import { currencyExponent, type Money } from '@/lib/shared/money'
import { regionOf } from '@/lib/shared/region'

/** An amount with its currency code, with as many decimals as the currency has. */
export function priceText({ minor, currency }: Money, locale: string): string {
  const digits = currencyExponent(currency)
  const amount = (minor / 10 ** digits).toLocaleString(regionOf(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return `${amount} ${currency}`
}
