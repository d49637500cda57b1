import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wilsonInterval } from '../../../lib/statistics/wilson-interval'
import statistics from '../../fixtures/published/statistics-cases.json'

const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.record({ x: fc.integer({ min: 0, max: n }), n: fc.constant(n) }))

it.each(statistics.wilson95)('reproduces $x of $n', ({ x, n, low, high, tolerance }) => {
  const interval = wilsonInterval({ x, n })
  expect(Math.abs(interval.low - low)).toBeLessThanOrEqual(tolerance)
  expect(Math.abs(interval.high - high)).toBeLessThanOrEqual(tolerance)
})

it('narrows for a finite population: 190 of 250 answers from 600', () => {
  expect(wilsonInterval({ x: 190, n: 250 }).low).toBeCloseTo(0.703, 3)
  const corrected = wilsonInterval({ x: 190, n: 250, population: 600 })
  expect(corrected.low).toBeCloseTo(0.717, 3)
  expect(corrected.high).toBeCloseTo(0.798, 3)
})

it('contains the share and stays within 0 and 1', () => {
  fc.assert(
    fc.property(counts, fc.nat({ max: 5000 }), (count, others) => {
      for (const population of [undefined, count.n + others]) {
        const sized = population === undefined ? count : { ...count, population }
        const { share, low, high } = wilsonInterval(sized)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(share).toBeGreaterThanOrEqual(low - 1e-12)
        expect(share).toBeLessThanOrEqual(high + 1e-12)
      }
    }),
  )
})

it('has ends that solve |p − share| = z √(p(1 − p)/n)', () => {
  fc.assert(
    fc.property(counts, ({ x, n }) => {
      const { share, low, high } = wilsonInterval({ x, n })
      for (const p of [low, high]) {
        const distance = 1.959963984540054 * Math.sqrt((p * (1 - p)) / n)
        expect(Math.abs(p - share)).toBeCloseTo(distance, 9)
      }
    }),
  )
})

it('mirrors when yes and no change places', () => {
  fc.assert(
    fc.property(counts, ({ x, n }) => {
      const { low, high } = wilsonInterval({ x: n - x, n })
      expect(wilsonInterval({ x, n }).low).toBeCloseTo(1 - high, 12)
      expect(wilsonInterval({ x, n }).high).toBeCloseTo(1 - low, 12)
    }),
  )
})

it('is the share itself when the whole population answered', () => {
  expect(wilsonInterval({ x: 3, n: 4, population: 4 })).toEqual({
    share: 0.75,
    low: 0.75,
    high: 0.75,
  })
})

it.each([
  [{ x: 1, n: 0 }, 'no-answers', 'n'],
  [{ x: 5, n: 4 }, 'more-than-all', 'x'],
  [{ x: -1, n: 4 }, 'not-a-count', 'x'],
  [{ x: 1.5, n: 4 }, 'not-a-count', 'x'],
  [{ x: 1, n: Number.NaN }, 'not-a-count', 'n'],
  [{ x: 1, n: 4, population: 3 }, 'population-too-small', 'population'],
])('refuses %o and names the field', (count, code, path) => {
  expect(() => wilsonInterval(count)).toThrow(expect.objectContaining({ code, path }))
})
