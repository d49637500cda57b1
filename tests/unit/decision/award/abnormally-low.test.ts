import { describe, expect, it } from 'vitest'
import { abnormallyLow } from '../../../../lib/decision/award/abnormally-low'

const found = (...prices: readonly number[]) =>
  abnormallyLow(prices.map((price, index) => ({ id: 'abcdef'.charAt(index), price }))).map(
    ({ bid, rule, share }) => [bid, rule, share],
  )

describe('abnormallyLow', () => {
  it('asks nothing of a single bid', () => {
    expect(found(1)).toEqual([])
    expect(found()).toEqual([])
  })

  it('compares two bids with each other: 30 % below the next is enough', () => {
    expect(found(70, 100)).toEqual([['a', 'below-next', 0.3]])
    expect(found(70.01, 100)).toEqual([])
    expect(found(60, 100)).toEqual([
      ['a', 'below-mean', 0.4],
      ['a', 'below-next', 0.4],
    ])
  })

  it('compares with the mean of the other bids, not of all', () => {
    // the others' mean is 100: 60 is 40 % below it; of all the mean would be 90
    expect(found(60, 80, 100, 120)).toEqual([['a', 'below-mean', 0.4]])
    expect(found(60.01, 80, 100, 120)).toEqual([])
  })

  it('compares with the next higher price, and finds more than one', () => {
    expect(found(34, 49, 70)).toEqual([
      ['a', 'below-mean', 3 / 7],
      ['a', 'below-next', 15 / 49],
      ['b', 'below-next', 0.3],
    ])
  })

  it('is exact where binary fractions are not', () => {
    expect(found(0.7, 1)).toEqual([['a', 'below-next', 0.3]])
  })

  it('asks nothing of identical prices', () => {
    expect(found(50, 50, 50)).toEqual([])
  })

  it('refuses a price of zero, and names it', () => {
    expect(() => found(10, 0)).toThrow(
      expect.objectContaining({ code: 'price-not-positive', path: 'bids[1].price' }),
    )
  })
})
