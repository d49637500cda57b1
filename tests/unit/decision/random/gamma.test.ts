import { expect, it } from 'vitest'
import { nextGamma, nextLogGamma } from '../../../../lib/decision/random/gamma'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { kolmogorovSmirnov, moments } from '../../../support/goodness-of-fit'

const draw = (shape: number, length = 100_000) => {
  const stream = createRandomStream(21)
  return Float64Array.from({ length }, () => nextGamma(stream, shape))
}

it.each([0.1, 0.5, 1, 3.7, 250])('has mean and variance %d', (shape) => {
  const draws = draw(shape)
  const { mean, variance } = moments(draws)
  const root = Math.sqrt(draws.length)
  expect((Math.abs(mean - shape) * root) / Math.sqrt(shape)).toBeLessThan(4)
  const varianceOfSquare = 2 * shape * shape + 6 * shape
  expect((Math.abs(variance - shape) * root) / Math.sqrt(varianceOfSquare)).toBeLessThan(4)
})

it('is exponential for shape 1, and the sum of two exponentials for shape 2', () => {
  expect(kolmogorovSmirnov(draw(1), (x) => 1 - Math.exp(-x))).toBeLessThan(1.95)
  expect(kolmogorovSmirnov(draw(2), (x) => 1 - (1 + x) * Math.exp(-x))).toBeLessThan(1.95)
})

it('has the right logarithm where the draw itself would underflow', () => {
  const stream = createRandomStream(22)
  const logs = Float64Array.from({ length: 20_000 }, () => nextLogGamma(stream, 0.001))
  expect(logs.every(Number.isFinite)).toBe(true)
  const { mean } = moments(logs)
  const digamma = -1000.5755719
  expect((Math.abs(mean - digamma) * Math.sqrt(logs.length)) / 1000).toBeLessThan(4)
})
