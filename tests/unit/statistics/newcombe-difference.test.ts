import fc from 'fast-check'
import { expect, it } from 'vitest'
import { newcombeDifference } from '../../../lib/statistics/newcombe-difference'
import statistics from '../../fixtures/published/statistics-cases.json'

const count = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)))

it.each(statistics.newcombeDifference95)('reproduces $x1/$n1 against $x2/$n2', (published) => {
  const { difference, low, high, finding } = newcombeDifference(published)
  expect(Math.abs(difference - published.difference)).toBeLessThanOrEqual(published.tolerance)
  expect(Math.abs(low - published.low)).toBeLessThanOrEqual(published.tolerance)
  expect(Math.abs(high - published.high)).toBeLessThanOrEqual(published.tolerance)
  expect(finding).toBe('no-detectable-change')
})

it("reproduces Newcombe's own example (a): 56/70 against 48/80", () => {
  const { low, high } = newcombeDifference({ x1: 56, n1: 70, x2: 48, n2: 80 })
  expect(low).toBeCloseTo(0.0524, 4)
  expect(high).toBeCloseTo(0.3339, 4)
})

it('says which share is the higher', () => {
  expect(newcombeDifference({ x1: 90, n1: 100, x2: 60, n2: 100 }).finding).toBe('higher')
  expect(newcombeDifference({ x1: 60, n1: 100, x2: 90, n2: 100 }).finding).toBe('lower')
})

it('changes sign when the samples change places, and stays within −1 and 1', () => {
  fc.assert(
    fc.property(count, count, ([x1, n1], [x2, n2]) => {
      const there = newcombeDifference({ x1, n1, x2, n2 })
      const back = newcombeDifference({ x1: x2, n1: n2, x2: x1, n2: n1 })
      expect(there.low).toBeCloseTo(-back.high, 12)
      expect(there.low).toBeGreaterThanOrEqual(-1)
      expect(there.high).toBeLessThanOrEqual(1)
    }),
  )
})

it.each([
  [{ x1: 3, n1: 2, x2: 1, n2: 2 }, 'x1'],
  [{ x1: 1, n1: 2, x2: 1, n2: 0 }, 'n2'],
])('refuses %o and names the field', (counts, path) => {
  expect(() => newcombeDifference(counts)).toThrow(expect.objectContaining({ path }))
})
