import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addMoney,
  currencyExponent,
  money,
  scaleMoney,
  splitMoney,
} from '../../../lib/shared/money'

const minor = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const shares = fc
  .array(fc.nat(1000), { minLength: 1, maxLength: 12 })
  .filter((some) => some.some((share) => share > 0))

it.each([
  ['KWD', 3],
  ['JPY', 0],
  ['EUR', 2],
  ['MZN', 2],
])('%s has %i digits after the point', (currency, digits) => {
  expect(currencyExponent(currency)).toBe(digits)
})

it.each([
  [1.5, 'EUR'],
  [Number.NaN, 'EUR'],
  [2 ** 53, 'EUR'],
  [1, 'eur'],
  [1, 'EURO'],
])('refuses %d %s', (amount, currency) => {
  expect(() => money(amount, currency)).toThrow(RangeError)
})

it('refuses to add two currencies', () => {
  expect(() => addMoney(money(1, 'EUR'), money(1, 'USD'))).toThrow('cannot add USD to EUR')
})

it.each([
  ['half-even', 25, 12],
  ['half-even', 35, 18],
  ['half-even', -25, -12],
  ['half-even', -35, -18],
  ['half-up', 25, 13],
  ['half-up', -25, -13],
  ['down', 29, 14],
  ['down', -29, -14],
] as const)('rounds half of an amount %s: %i gives %i', (mode, amount, expected) => {
  expect(scaleMoney(money(amount, 'EUR'), 0.5, mode).minor).toBe(expected)
})

describe('splitMoney', () => {
  it('always adds up to the whole', () => {
    fc.assert(
      fc.property(minor, shares, (amount, parts) => {
        const split = splitMoney(money(amount, 'EUR'), parts)
        expect(split.reduce((sum, part) => sum + part.minor, 0)).toBe(amount)
      }),
    )
  })

  it('gives nobody more than one unit more or less than their exact share', () => {
    fc.assert(
      fc.property(minor, shares, (amount, parts) => {
        const total = parts.reduce((sum, share) => sum + share, 0)
        splitMoney(money(amount, 'EUR'), parts).forEach((part, index) => {
          const exact = (amount * (parts[index] ?? 0)) / total
          expect(Math.abs(part.minor - exact)).toBeLessThan(1)
        })
      }),
    )
  })

  it.each([[[]], [[0, 0]], [[1, -1]], [[Number.NaN]]])('refuses the shares %o', (parts) => {
    expect(() => splitMoney(money(100, 'EUR'), parts)).toThrow(RangeError)
  })
})
