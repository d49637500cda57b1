import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moveWeight, rankTried } from '../../../../components/selection/ranking/what-if-weights'

const weights = fc
  .array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 12 })
  .filter((parts) => parts.some((part) => part > 0))
  .map((parts) => parts.map((part) => part / parts.reduce((sum, next) => sum + next, 0)))

it('keeps the sum at one and gives the group its new weight', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0, max: 1, noNaN: true }), (before, total) => {
      const after = moveWeight(before, [0], total)
      expect(after.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9)
      expect(after[0]).toBeCloseTo(total, 12)
    }),
  )
})

it('keeps the proportions of the others', () => {
  expect(moveWeight([0.5, 0.3, 0.2], [0], 0)).toEqual([0, 0.6, 0.4])
})

it('moves a whole domain with its inner proportions', () => {
  const moved = moveWeight([0.1, 0.3, 0.6], [0, 1], 0.8)
  expect(moved.map((weight) => Number(weight.toFixed(12)))).toEqual([0.2, 0.6, 0.2])
})

it('shares equally what had no weight', () => {
  expect(moveWeight([0, 0, 1], [0, 1], 0.5)).toEqual([0.25, 0.25, 0.5])
})

it('ranks by the tried weights and lets equal totals share a rank', () => {
  const bids = [
    { letter: 'A', name: 'A', values: [100, 0] },
    { letter: 'B', name: 'B', values: [0, 100] },
  ]
  expect(rankTried(bids, [0.5, 0.5], [1, 2], 2).map(({ rank }) => rank)).toEqual([1, 1])
  const [first] = rankTried(bids, [0.4, 0.6], [1, 2], 2)
  expect(first).toMatchObject({ letter: 'B', rank: 1, total: 60, points: [0, 60] })
})
