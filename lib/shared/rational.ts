/**
 * An exact fraction in lowest terms: `denominator` ≥ 1 and shares no factor with `numerator`.
 * Make one with {@link rational} or {@link rationalFromNumber}; the functions below keep it reduced.
 */
export type Rational = { readonly numerator: bigint; readonly denominator: bigint }

/**
 * Makes a fraction in lowest terms with a positive denominator.
 *
 * @throws RangeError when the denominator is 0
 * @example
 * formatRational(rational(6n, -4n)) // => '-3/2'
 */
export function rational(numerator: bigint, denominator = 1n): Rational {
  if (denominator === 0n) throw new RangeError('denominator is 0, expected any other integer')
  const divisor = greatestCommonDivisor(numerator, denominator)
  const sign = denominator < 0n ? -1n : 1n
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor }
}

/**
 * Reads a number as the decimal that prints it, so that 1.1 is 11/10 and not the binary fraction nearest to it.
 *
 * @throws RangeError when the number is not finite
 * @example
 * formatRational(rationalFromNumber(2.5)) // => '5/2'
 */
export function rationalFromNumber(value: number): Rational {
  if (!Number.isFinite(value)) throw new RangeError(`number is ${value}, expected a finite one`)
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const digits = BigInt(whole + decimals)
  const power = Number(exponent) - decimals.length
  return power >= 0
    ? rational(digits * 10n ** BigInt(power))
    : rational(digits, 10n ** BigInt(-power))
}

/** @example formatRational(addRationals(rational(1n, 3n), rational(1n, 6n))) // => '1/2' */
export function addRationals(a: Rational, b: Rational): Rational {
  return rational(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator,
  )
}

/** @example formatRational(subtractRationals(rational(1n, 3n), rational(1n, 2n))) // => '-1/6' */
export function subtractRationals(a: Rational, b: Rational): Rational {
  return addRationals(a, { numerator: -b.numerator, denominator: b.denominator })
}

/** @example formatRational(multiplyRationals(rational(2n, 3n), rational(3n, 4n))) // => '1/2' */
export function multiplyRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/**
 * @throws RangeError when the divisor is 0
 * @example
 * formatRational(divideRationals(rational(1n, 2n), rational(3n, 4n))) // => '2/3'
 */
export function divideRationals(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

/**
 * Orders two fractions: −1 when `a` is smaller, 0 when equal, 1 when larger.
 *
 * @example
 * compareRationals(rational(1n, 3n), rational(1n, 2n)) // => -1
 */
export function compareRationals(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  if (left === right) return 0
  return left < right ? -1 : 1
}

/**
 * Rounds to a number of decimals; a half goes away from zero, as people round by hand.
 *
 * @param decimals an integer ≥ 0
 * @example
 * formatRational(roundRational(rationalFromNumber(69.995), 2)) // => '70'
 */
export function roundRational({ numerator, denominator }: Rational, decimals: number): Rational {
  const unit = 10n ** BigInt(decimals)
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude * unit + denominator) / (2n * denominator)
  return rational(numerator < 0n ? -rounded : rounded, unit)
}

/**
 * The double nearest to a fraction, for display and for charts.
 *
 * @example
 * rationalToNumber(rational(1n, 3n)) // => 0.3333333333333333
 */
export function rationalToNumber({ numerator, denominator }: Rational): number {
  const scale = 10n ** 25n
  return Number(`${(numerator * scale) / denominator}e-25`)
}

/** Prints `9/28`, or `3` where the denominator is 1. */
export function formatRational({ numerator, denominator }: Rational): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a
  let y = b < 0n ? -b : b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}
