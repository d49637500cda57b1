import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  addRationals,
  compareRationals,
  divideRationals,
  formatRational,
  multiplyRationals,
  rational,
  rationalFromNumber,
  rationalToNumber,
  roundRational,
  subtractRationals,
} from '../../../lib/shared/rational'

const fraction = fc
  .tuple(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n))
  .map(([numerator, denominator]) => rational(numerator, denominator))

it.each([
  [6n, 4n, '3/2'],
  [6n, -4n, '-3/2'],
  [-6n, -4n, '3/2'],
  [0n, -5n, '0'],
  [8n, 4n, '2'],
])('reduces %d over %d to %s', (numerator, denominator, expected) => {
  expect(formatRational(rational(numerator, denominator))).toBe(expected)
})

it.each([
  [1.1, '11/10'],
  [-0.5, '-1/2'],
  [2.5, '5/2'],
  [9, '9'],
  [1e21, '1000000000000000000000'],
  [1e-7, '1/10000000'],
  [1.25e-7, '1/8000000'],
  [0, '0'],
])('reads %d as the decimal it is written as: %s', (value, expected) => {
  expect(formatRational(rationalFromNumber(value))).toBe(expected)
})

it.each([Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
  expect(() => rationalFromNumber(value)).toThrow('expected a finite one')
})

it('refuses a denominator of 0, and division by 0', () => {
  expect(() => rational(1n, 0n)).toThrow(RangeError)
  expect(() => divideRationals(rational(1n), rational(0n))).toThrow(RangeError)
})

it('undoes addition by subtraction and multiplication by division', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      expect(subtractRationals(addRationals(a, b), b)).toEqual(a)
      fc.pre(b.numerator !== 0n)
      expect(divideRationals(multiplyRationals(a, b), b)).toEqual(a)
    }),
  )
})

it('distributes multiplication over addition', () => {
  fc.assert(
    fc.property(fraction, fraction, fraction, (a, b, c) => {
      expect(multiplyRationals(a, addRationals(b, c))).toEqual(
        addRationals(multiplyRationals(a, b), multiplyRationals(a, c)),
      )
    }),
  )
})

it('orders fractions as their difference does', () => {
  fc.assert(
    fc.property(fraction, fraction, (a, b) => {
      const { numerator } = subtractRationals(a, b)
      expect(compareRationals(a, b)).toBe(numerator === 0n ? 0 : numerator < 0n ? -1 : 1)
    }),
  )
})

it('rounds a half away from zero, on both sides', () => {
  const rounded = (value: number, decimals: number) =>
    formatRational(roundRational(rationalFromNumber(value), decimals))
  expect(rounded(69.995, 2)).toBe('70')
  expect(rounded(69.9949, 2)).toBe('6999/100')
  expect(rounded(-0.5, 0)).toBe('-1')
  expect(rounded(-0.49, 0)).toBe('0')
})

it('finds the double it was read from again', () => {
  const printable = fc.double({ min: -1e9, max: 1e9, noNaN: true }).filter((value) => {
    return value === 0 || Math.abs(value) > 1e-6
  })
  fc.assert(
    fc.property(printable, (value) => {
      expect(rationalToNumber(rationalFromNumber(value))).toBe(value === 0 ? 0 : value)
    }),
  )
})
