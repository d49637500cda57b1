import fc from 'fast-check'
import { expect, it } from 'vitest'
import { midRanks } from '../../../../lib/decision/agreement/mid-ranks'

it('gives equal values the mean of their ranks', () => {
  expect(midRanks([2, 1, 2, 2, 0])).toEqual([4, 2, 4, 4, 1])
})

it('always sums to n(n + 1)/2', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 })), (values) => {
      const n = values.length
      expect(midRanks(values).reduce((sum, rank) => sum + rank, 0)).toBe((n * (n + 1)) / 2)
    }),
  )
})

it('counts below and equal values as the definition says', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 4 })), (values) => {
      const expected = values.map((value) => {
        const below = values.filter((other) => other < value).length
        const equal = values.filter((other) => other === value).length
        return below + (equal + 1) / 2
      })
      expect(midRanks(values)).toEqual(expected)
    }),
  )
})
