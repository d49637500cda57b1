import { currencyExponent } from '@/lib/shared/money'
import { regionOf } from '@/lib/shared/region'

/** An amount in minor units with all its digits and its currency: "1,234.50 EUR". */
export function moneyText(minor: number, currency: string, locale: string): string {
  const digits = currencyExponent(currency)
  const amount = new Intl.NumberFormat(regionOf(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(minor / 10 ** digits)
  return `${amount} ${currency}`
}
