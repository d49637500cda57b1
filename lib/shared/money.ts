/** An amount in the smallest unit of its currency. `minor` is a safe integer. */
export type Money = { readonly minor: number; readonly currency: string }

export type RoundingMode = 'half-even' | 'half-up' | 'down'

const exponents: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
}

/**
 * Digits after the point in a currency (ISO 4217); two unless the standard says otherwise.
 *
 * @example
 * currencyExponent('KWD') // => 3
 * @example
 * currencyExponent('JPY') // => 0
 */
export const currencyExponent = (currency: string): number => exponents[currency] ?? 2

/**
 * Builds an amount and refuses one that cannot be exact.
 *
 * @throws RangeError when `minor` is not a safe integer or the currency is not three capital letters
 * @example
 * money(1250, 'EUR') // => { minor: 1250, currency: 'EUR' }
 */
export function money(minor: number, currency: string): Money {
  if (!Number.isSafeInteger(minor))
    throw new RangeError(`minor units ${minor}, expected a safe integer`)
  if (!/^[A-Z]{3}$/.test(currency))
    throw new RangeError(`currency ${currency}, expected an ISO 4217 code`)
  return { minor, currency }
}

/**
 * Adds two amounts of one currency.
 *
 * @throws RangeError when the currencies differ
 * @example
 * addMoney({ minor: 5, currency: 'EUR' }, { minor: 7, currency: 'EUR' }) // => { minor: 12, currency: 'EUR' }
 */
export function addMoney(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new RangeError(`cannot add ${b.currency} to ${a.currency}`)
  return money(a.minor + b.minor, a.currency)
}

/**
 * Multiplies an amount by a factor and rounds to whole minor units in the mode the caller names.
 *
 * @throws RangeError when the product is not a safe integer
 * @example
 * scaleMoney({ minor: 25, currency: 'EUR' }, 0.5, 'half-even') // => { minor: 12, currency: 'EUR' }
 */
export function scaleMoney(amount: Money, factor: number, mode: RoundingMode): Money {
  return money(roundTo(amount.minor * factor, mode), amount.currency)
}

function roundTo(value: number, mode: RoundingMode): number {
  if (mode === 'down') return Math.trunc(value)
  const floor = Math.floor(value)
  const isHalf = value - floor === 0.5
  if (!isHalf) return Math.round(value)
  if (mode === 'half-up') return value < 0 ? floor : floor + 1
  return floor % 2 === 0 ? floor : floor + 1
}

/**
 * Splits an amount in proportion to shares by the largest remainder; the parts always add up to the whole.
 * A remainder that is equal goes to the earlier share.
 *
 * @throws RangeError when there is no share, or one is negative, or all are zero
 * @example
 * splitMoney({ minor: 100, currency: 'EUR' }, [1, 1, 1]).map((part) => part.minor) // => [34, 33, 33]
 */
export function splitMoney(amount: Money, shares: readonly number[]): readonly Money[] {
  const total = shares.reduce((sum, share) => sum + share, 0)
  if (!(total > 0) || shares.some((share) => !(share >= 0))) {
    throw new RangeError('expected shares of zero or more with a positive sum')
  }
  const sign = amount.minor < 0 ? -1 : 1
  const whole = Math.abs(amount.minor)
  const exact = shares.map((share) => (whole * share) / total)
  const parts = exact.map(Math.floor)
  const missing = whole - parts.reduce((sum, part) => sum + part, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  const extra = new Set(byRemainder.slice(0, missing).map(({ index }) => index))
  return parts.map((part, index) =>
    money(sign * (part + (extra.has(index) ? 1 : 0)), amount.currency),
  )
}
