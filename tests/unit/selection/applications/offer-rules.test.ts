import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { LineDraft, OfferDraft } from '../../../../lib/selection/applications/draft-schema'
import { emptyOffer, followedOffer } from '../../../../lib/selection/applications/offer-edit-rules'
import {
  minorOf,
  offerMismatches,
  productMinor,
  readOffer,
} from '../../../../lib/selection/applications/offer-rules'

const line = (more: Partial<LineDraft> = {}): LineDraft => ({
  ...{ description: 'Premium', quantity: 3, unit: 10.1, amount: 30.3 },
  ...more,
})

const offer = (more: Partial<OfferDraft> = {}): OfferDraft => ({
  ...{ currency: 'EUR', taxBasis: 'excluded', taxPercent: 12.5, lines: [line()], total: 30.3 },
  ...more,
})

it('reads an offer in minor units', () => {
  expect(readOffer(offer())).toEqual({
    offer: {
      currency: 'EUR',
      amountMinor: 3030,
      isTaxIncluded: false,
      taxRate: 1250,
      lines: [{ description: 'Premium', quantity: 3, unitMinor: 1010, amountMinor: 3030 }],
    },
  })
})

it.each<[string, Partial<OfferDraft>, string]>([
  ['no currency', { currency: 'XXQ' }, 'currency'],
  ['no tax basis', { taxBasis: '' }, 'taxBasis'],
  ['a rate above 100', { taxPercent: 100.01 }, 'taxPercent'],
  ['a rate with three decimals', { taxPercent: 1.234 }, 'taxPercent'],
  ['no line', { lines: [] }, 'lines'],
  ['a negative total', { total: -1 }, 'total'],
  ['a total in words', { total: 'ten' }, 'total'],
  ['half a cent', { total: 0.005 }, 'total'],
  ['a line without a name', { lines: [line({ description: ' ' })] }, 'lines.0.description'],
  ['a negative quantity', { lines: [line({ quantity: -1 })] }, 'lines.0.quantity'],
  ['no unit price', { lines: [line({ unit: null })] }, 'lines.0.unit'],
])('refuses %s', (_, more, field) => {
  const read = readOffer(offer(more))
  expect('problems' in read && Object.keys(read.problems)).toEqual([field])
})

it('knows how many decimals a currency has', () => {
  expect(minorOf(1.5, 'JPY')).toBeNull()
  expect(minorOf(1.234, 'KWD')).toBe(1234)
  expect(minorOf(0, 'EUR')).toBe(0)
  expect(minorOf(8_123_456_789.01, 'EUR')).toBe(812_345_678_901)
})

it('reads every amount of whole minor units exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (minor) => {
      expect(minorOf(minor / 100, 'EUR')).toBe(minor)
    }),
  )
})

it('points out where the arithmetic does not agree, and accepts it', () => {
  const wrong = offer({ lines: [line({ amount: 30 }), line()], total: 61 })
  expect(offerMismatches(wrong)).toEqual([
    { kind: 'line', line: 1, stated: 3000, reckoned: 3030 },
    { kind: 'total', stated: 6100, reckoned: 6030 },
  ])
  expect(readOffer(wrong)).toHaveProperty('offer')
  expect(offerMismatches(offer())).toEqual([])
})

it('rounds a product to whole minor units', () => {
  expect(productMinor({ quantity: 0.333, unit: 0.05 }, 'EUR')).toBe(2)
  expect(productMinor({ quantity: 'some', unit: 1 }, 'EUR')).toBeNull()
})

it('lets amounts follow the arithmetic until somebody types another', () => {
  const start = emptyOffer('EUR', true)
  const edit = (before: OfferDraft, more: Partial<LineDraft>) => {
    const [first] = before.lines
    return first ? followedOffer(before, { ...before, lines: [{ ...first, ...more }] }) : before
  }
  const typed = edit(edit(start, { quantity: 2 }), { unit: 10.5 })
  expect(typed).toMatchObject({ lines: [{ amount: 21 }], total: 21 })
  expect(edit(typed, { quantity: 3 })).toMatchObject({ lines: [{ amount: 31.5 }], total: 31.5 })
  const own = edit(typed, { amount: 20 })
  expect(own).toMatchObject({ lines: [{ amount: 20 }], total: 20 })
  expect(edit(own, { quantity: 9 })).toMatchObject({ lines: [{ amount: 20 }], total: 20 })
  const total = followedOffer(own, { ...own, total: 19 })
  expect(edit(total, { amount: 25 }).total).toBe(19)
})
