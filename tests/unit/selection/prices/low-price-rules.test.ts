import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  lowPriceFindings,
  queryAbout,
  standingOf,
} from '../../../../lib/selection/prices/low-price-rules'

const rule = { lowBelowMean: 4000, lowBelowNext: 3000 }

const bids = (...prices: readonly (number | null)[]) =>
  prices.map((comparedMinor, index) => ({ bidId: 'ABCDEFGH'.charAt(index), comparedMinor }))

const found = (...prices: readonly (number | null)[]) =>
  lowPriceFindings(bids(...prices), rule).map(({ bidId }) => bidId)

it('says which rule a price meets, and the figures behind it', () => {
  expect(lowPriceFindings(bids(55, 100, 100), rule)).toEqual([
    {
      bidId: 'A',
      figures: {
        priceMinor: 55,
        meanMinor: 100,
        nextMinor: 100,
        rules: [
          { rule: 'below-mean', share: 0.45, threshold: 4000 },
          { rule: 'below-next', share: 0.45, threshold: 3000 },
        ],
      },
    },
  ])
})

it.each([
  ['exactly 30 % below the next is asked about', [70, 100, 100], ['A']],
  ['a cent more is not', [7001, 10_000, 10_000], []],
  ['with two bids the other price is the mean', [60, 100], ['A']],
  ['with one bid there is no test', [1], []],
  ['nobody is asked while a price is unchecked', [10, 100, null], []],
  ['one that is far too dear makes the others look low', [100, 100, 1000], ['A', 'B']],
  ['the dearest is never found', [90, 95, 100], []],
  ['two equal low prices count in each other’s mean', [10, 10, 100], ['A', 'B']],
] as const)('%s', (_, prices, ids) => {
  expect(found(...prices)).toEqual(ids)
})

it('asks about any price below where the published share is 0', () => {
  const none = { lowBelowMean: 0, lowBelowNext: 0 }
  expect(lowPriceFindings(bids(99, 100), none).map(({ bidId }) => bidId)).toEqual(['A'])
  expect(lowPriceFindings(bids(100, 100), none)).toEqual([])
})

it('finds the same bids in any order', () => {
  const prices = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(prices, (drawn) => {
      const field = bids(...drawn)
      const ids = (of: typeof field) => lowPriceFindings(of, rule).map(({ bidId }) => bidId)
      expect(ids(field.toReversed()).toSorted()).toEqual(ids(field).toSorted())
    }),
  )
})

it('takes a decision for exactly the figures it was made on', () => {
  const [finding] = lowPriceFindings(bids(50, 100), rule)
  const [later] = lowPriceFindings(bids(50, 101), rule)
  if (!finding || !later) throw new Error('expected two findings')
  const query = { id: 'q', bidId: 'A', figures: finding.figures, decision: 'accepted' as const }
  expect(standingOf(finding, [query])).toBe('accepted')
  expect(standingOf(later, [query])).toBe('unasked')
  expect(standingOf(finding, [{ ...query, decision: null }])).toBe('asked')
  expect(queryAbout(finding, [{ ...query, bidId: 'B' }])).toBeUndefined()
})
