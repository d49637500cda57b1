import { currencyExponent } from '../../shared/money'

/**
 * An amount in whole units, as a person types it, in minor units; null where the currency has no coin so small, or the
 * amount is too large to be exact.
 *
 * @example
 * minorFrom(12.34, 'EUR') // => 1234
 * @example
 * minorFrom(12.345, 'KWD') // => 12345
 * @example
 * minorFrom(12.5, 'JPY') // => null
 */
export function minorFrom(amount: number, currency: string): number | null {
  const minor = Number(`${amount}e${currencyExponent(currency)}`)
  return Number.isSafeInteger(minor) ? minor : null
}

/**
 * Minor units as the amount that a person types.
 *
 * @example
 * majorFrom(1234, 'EUR') // => 12.34
 */
export const majorFrom = (minor: number, currency: string): number =>
  Number(`${minor}e-${currencyExponent(currency)}`)
