import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pairwiseDistances, weightDistance } from '../../../../lib/decision/group/weight-distance'

const weights = fc
  .array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  .map((parts) => parts.map((part) => part / parts.reduce((sum, x) => sum + x, 0)))

it('is the share of the weight that has to move', () => {
  expect(weightDistance([1, 0, 0], [0, 0, 1])).toBe(1)
  expect(weightDistance([0.5, 0.3, 0.2], [0.4, 0.4, 0.2])).toBeCloseTo(0.1, 12)
})

it('is a distance: symmetric, 0 to itself, no shorter way round', () => {
  fc.assert(
    fc.property(weights, weights, weights, (a, b, c) => {
      expect(weightDistance(a, a)).toBe(0)
      expect(weightDistance(a, b)).toBe(weightDistance(b, a))
      expect(weightDistance(a, c)).toBeLessThanOrEqual(
        weightDistance(a, b) + weightDistance(b, c) + 1e-12,
      )
      expect(weightDistance(a, b)).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})

it('stands in a symmetric table', () => {
  const table = pairwiseDistances([
    [1, 0],
    [0.5, 0.5],
  ])
  expect(table).toEqual([
    [0, 0.5],
    [0.5, 0],
  ])
})
