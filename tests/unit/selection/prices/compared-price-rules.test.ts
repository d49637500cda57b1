import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  comparedPrice,
  type OfferedPrice,
  type PriceBasis,
} from '../../../../lib/selection/prices/compared-price-rules'

const basis: PriceBasis = { currency: 'EUR', isTaxIncluded: true }

const offer = (wishes: Partial<OfferedPrice> = {}): OfferedPrice => ({
  minor: 10_000,
  currency: 'EUR',
  isTaxIncluded: true,
  taxRate: null,
  rate: null,
  ...wishes,
})

const compared = (wishes: Partial<OfferedPrice> = {}, on: Partial<PriceBasis> = {}) =>
  comparedPrice(offer(wishes), { ...basis, ...on })

it.each([
  ['takes a price on the published basis as it is', {}, {}, 10_000],
  ['adds tax', { isTaxIncluded: false, taxRate: 2300 }, {}, 12_300],
  ['takes tax off', { taxRate: 2300, minor: 12_300 }, { isTaxIncluded: false }, 10_000],
  ['rounds once, a half away from zero', { isTaxIncluded: false, taxRate: 500, minor: 10 }, {}, 11],
  ['converts a currency without coins', { currency: 'JPY', rate: 0.0061 }, {}, 6100],
  ['converts a currency with three decimals', { currency: 'KWD', rate: 3, minor: 1001 }, {}, 300],
  [
    'converts into a currency without coins',
    { rate: 163.5, minor: 1000 },
    { currency: 'JPY' },
    1635,
  ],
  [
    'converts and taxes before it rounds',
    { currency: 'USD', rate: 0.333, isTaxIncluded: false, taxRate: 1000, minor: 101 },
    {},
    37,
  ],
  ['needs no rate for no tax at all', { isTaxIncluded: false, taxRate: 0 }, {}, 10_000],
] as const)('%s', (_, wishes, on, minor) => {
  expect(compared(wishes, on)).toEqual({ ok: true, value: minor })
})

it.each([
  ['a price of 0', { minor: 0 }, 'corrected'],
  ['a negative price', { minor: -5 }, 'corrected'],
  ['a missing tax rate', { isTaxIncluded: false }, 'taxPercent'],
  ['another currency without a rate', { currency: 'USD' }, 'rate'],
  ['what rounds to nothing', { currency: 'JPY', minor: 1, rate: 0.00001 }, 'corrected'],
  ['what is too large to be exact', { minor: 9e15, currency: 'USD', rate: 10 }, 'corrected'],
] as const)('refuses %s, and names the field', (_, wishes, field) => {
  const result = compared(wishes)
  expect(result.ok).toBe(false)
  expect(result.ok ? [] : Object.keys(result.failure.fields ?? {})).toEqual([field])
})

it('takes tax off exactly what it put on, to the cent', () => {
  const minor = fc.integer({ min: 1, max: 1e12 })
  const taxRate = fc.integer({ min: 0, max: 10_000 })
  fc.assert(
    fc.property(minor, taxRate, (net, rate) => {
      const gross = compared({ minor: net, isTaxIncluded: false, taxRate: rate })
      const back = gross.ok
        ? compared({ minor: gross.value, taxRate: rate }, { isTaxIncluded: false })
        : gross
      expect(back).toEqual({ ok: true, value: net })
    }),
  )
})

it('keeps the order of prices of one currency and tax', () => {
  const pair = fc.tuple(fc.integer({ min: 1, max: 1e12 }), fc.integer({ min: 1, max: 1e12 }))
  const rate = fc.integer({ min: 1, max: 1e6 }).map((value) => value / 1000)
  fc.assert(
    fc.property(pair, rate, ([one, other], units) => {
      const inEuro = (minor: number) => compared({ minor, currency: 'USD', rate: units })
      const [a, b] = [inEuro(one), inEuro(other)]
      if (a.ok && b.ok && one < other) expect(a.value).toBeLessThanOrEqual(b.value)
    }),
  )
})
