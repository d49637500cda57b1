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
