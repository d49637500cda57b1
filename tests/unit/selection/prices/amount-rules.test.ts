import fc from 'fast-check'
import { expect, it } from 'vitest'
import { majorFrom, minorFrom } from '../../../../lib/selection/prices/amount-rules'

it.each([
  [12.34, 'EUR', 1234],
  [0.1, 'EUR', 10],
  [1.005, 'KWD', 1005],
  [1500, 'JPY', 1500],
  [90_071_992_547_409.9, 'EUR', 9_007_199_254_740_990],
] as const)('reads %f %s as %i minor units', (amount, currency, minor) => {
  expect(minorFrom(amount, currency)).toBe(minor)
})

it.each([
  ['a fraction of a cent', 1.005, 'EUR'],
  ['a fraction of a yen', 1500.5, 'JPY'],
  ['what is too small for a decimal', 1e-7, 'EUR'],
  ['what is too large to be exact', 9e15, 'EUR'],
] as const)('refuses %s', (_, amount, currency) => {
  expect(minorFrom(amount, currency)).toBeNull()
})

it('reads back every amount that it shows', () => {
  const cents = fc.integer({ min: 0, max: 9e13 })
  const currency = fc.constantFrom('EUR', 'JPY', 'KWD')
  fc.assert(
    fc.property(cents, currency, (minor, code) => {
      expect(minorFrom(majorFrom(minor, code), code)).toBe(minor)
    }),
  )
})
