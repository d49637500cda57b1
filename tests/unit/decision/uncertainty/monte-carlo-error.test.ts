import { expect, it } from 'vitest'
import { shareError } from '../../../../lib/decision/uncertainty/monte-carlo-error'

it('is the binomial error, and small but not 0 where all draws agree', () => {
  expect(shareError(0.25, 10_000)).toBeCloseTo(Math.sqrt(0.1875 / 10_000), 5)
  expect(shareError(0, 10_000)).toBeGreaterThan(0)
  expect(shareError(0, 10_000)).toBeCloseTo(shareError(1, 10_000), 12)
  expect(shareError(0, 10_000)).toBeLessThan(1e-4)
})
