import { expect, it } from 'vitest'
import { bootstrapInterval } from '../../../../lib/decision/agreement/bootstrap-interval'
import type { RatingTable } from '../../../../lib/decision/agreement/coefficient'
import { krippendorffAlpha } from '../../../../lib/decision/agreement/krippendorff-alpha'
import statistics from '../../../fixtures/published/statistics-cases.json'

const { raters } = statistics.krippendorffAlpha
const ordinal = (table: RatingTable) => krippendorffAlpha(table, 'ordinal')

/** A generator for tests: the minimal standard of Park and Miller (1988). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return (state - 1) / 2147483646
  }
}

it('contains the coefficient and stays within the possible', () => {
  const options = { resamples: 500, level: 0.95, nextRandom: seeded(7) }
  const interval = bootstrapInterval(raters, ordinal, options)
  expect(interval?.low).toBeLessThan(0.8154)
  expect(interval?.high).toBeGreaterThan(0.8154)
  expect(interval?.high).toBeLessThanOrEqual(1)
})

it('is the same for the same seed and another for another', () => {
  const withSeed = (seed: number) =>
    bootstrapInterval(raters, ordinal, { resamples: 100, level: 0.9, nextRandom: seeded(seed) })
  expect(withSeed(1)).toEqual(withSeed(1))
  expect(withSeed(1)).not.toEqual(withSeed(2))
})

it('leaves out resamples that have no value, and says how many were used', () => {
  const options = { resamples: 200, level: 0.95, nextRandom: seeded(3) }
  const interval = bootstrapInterval(
    [
      [1, 2],
      [1, 2],
    ],
    ordinal,
    options,
  )
  expect(interval).toMatchObject({ low: 1, high: 1 })
  expect(interval?.usedResamples).toBeGreaterThan(50)
  expect(interval?.usedResamples).toBeLessThan(150)
})

it('does not exist without variation or without units', () => {
  const options = { resamples: 20, level: 0.95, nextRandom: seeded(1) }
  expect(
    bootstrapInterval(
      [
        [3, 3],
        [3, 3],
      ],
      ordinal,
      options,
    ),
  ).toBeNull()
  expect(bootstrapInterval([[], []], ordinal, options)).toBeNull()
})

it('takes the ends between order statistics', () => {
  let call = 0
  const nextRandom = () => 0
  const coefficientOf = () => ({ value: call++ })
  const interval = bootstrapInterval([[1]], coefficientOf, { resamples: 5, level: 0.5, nextRandom })
  expect(interval).toEqual({ low: 1, high: 3, usedResamples: 5 })
})
