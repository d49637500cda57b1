import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { BLOCK } from '../../../../lib/decision/uncertainty/draw-block'
import { intervalWeights } from '../../../../lib/decision/uncertainty/interval-weights'
import { kolmogorovSmirnov, moments } from '../../../support/goodness-of-fit'

/** `draws[j]`: the drawn weights of criterion j. */
function draw(low: readonly number[], high: readonly number[], samples: number) {
  const source = intervalWeights(low, high, samples, createRandomStream(81))
  const block = new Float64Array(low.length * BLOCK)
  const draws = low.map(() => new Float64Array(samples))
  for (let start = 0; start < samples; start += BLOCK) {
    const count = Math.min(BLOCK, samples - start)
    source.fill(block, count)
    draws.forEach((series, j) => {
      series.set(block.subarray(j * BLOCK, j * BLOCK + count), start)
    })
  }
  return draws
}

it('is uniform along the segment that two criteria leave', () => {
  const [first = new Float64Array(0)] = draw([0.2, 0.1], [0.7, 0.9], 20_000)
  expect(kolmogorovSmirnov(first, (x) => (x - 0.2) / 0.5)).toBeLessThan(1.95)
})

it('is uniform on the whole simplex where nothing is excluded', () => {
  const [first = new Float64Array(0)] = draw([0, 0, 0, 0], [1, 1, 1, 1], 20_000)
  expect(kolmogorovSmirnov(first, (x) => 1 - (1 - x) ** 3)).toBeLessThan(1.95)
})

it('agrees with throwing away draws outside the intervals', () => {
  const low = [0.1, 0.3, 0.05, 0]
  const high = [0.3, 0.45, 0.4, 0.35]
  const inside = draw([0, 0, 0, 0], [1, 1, 1, 1], 300_000)
  const kept = Array.from({ length: 300_000 }, (_, t) =>
    inside.map((series) => series[t] ?? 0),
  ).filter((weights) => weights.every((w, j) => w >= (low[j] ?? 0) && w <= (high[j] ?? 0)))
  const drawn = draw(low, high, 20_000)
  low.forEach((_, j) => {
    const expected = moments(kept.map((weights) => weights[j] ?? 0))
    const found = moments(drawn[j] ?? [])
    const error = Math.sqrt(expected.variance * (1 / kept.length + 1 / 20_000))
    expect(Math.abs(found.mean - expected.mean)).toBeLessThan(4 * error)
    expect(found.variance / expected.variance).toBeCloseTo(1, 1)
  })
})

const boxes = fc
  .array(
    fc.record({
      part: fc.double({ min: 0.01, max: 1, noNaN: true }),
      below: fc.double({ min: 0, max: 0.3, noNaN: true }),
      above: fc.double({ min: 0, max: 0.3, noNaN: true }),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((parts) => {
    const total = parts.reduce((sum, { part }) => sum + part, 0)
    return {
      low: parts.map(({ part, below }) => Math.max(0, part / total - below)),
      high: parts.map(({ part, above }) => Math.min(1, part / total + above)),
    }
  })

it('stays within the intervals and sums to 1, however odd they are', () => {
  fc.assert(
    fc.property(boxes, ({ low, high }) => {
      const draws = draw(low, high, 20)
      for (let t = 0; t < 20; t++) {
        expect(draws.reduce((sum, series) => sum + (series[t] ?? 0), 0)).toBeCloseTo(1, 9)
        draws.forEach((series, j) => {
          expect(series[t]).toBeGreaterThanOrEqual((low[j] ?? 0) - 1e-8)
          expect(series[t]).toBeLessThanOrEqual((high[j] ?? 0) + 1e-8)
        })
      }
    }),
    { numRuns: 200 },
  )
})

it('repeats the only point where the intervals leave one', () => {
  const point = [0.2, 0.3, 0.5]
  draw(point, point, 3).forEach((series, j) => {
    for (const weight of series) expect(weight).toBeCloseTo(point[j] ?? 0, 12)
  })
})

it.each([
  { name: 'above 1', low: [0.6, 0.5], high: [0.8, 0.9] },
  { name: 'below 1', low: [0.1, 0.1], high: [0.4, 0.5] },
])('refuses intervals that force the sum $name', ({ low, high }) => {
  expect(() => draw(low, high, 1)).toThrow(expect.objectContaining({ code: 'no-weights' }))
})
