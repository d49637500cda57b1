import { expect, it } from 'vitest'
import { fillNormal } from '../../../../lib/decision/random/normal'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { kolmogorovSmirnov, moments } from '../../../support/goodness-of-fit'

const draws = new Float64Array(400_000)
fillNormal(createRandomStream(12), draws)

it('has mean 0, variance 1 and kurtosis 3', () => {
  const { mean, variance } = moments(draws)
  const fourth = moments(draws.map((x) => x ** 4)).mean
  const root = Math.sqrt(draws.length)
  expect(Math.abs(mean) * root).toBeLessThan(4)
  expect(Math.abs(variance - 1) * root).toBeLessThan(4 * Math.sqrt(2))
  expect(Math.abs(fourth - 3) * root).toBeLessThan(4 * Math.sqrt(96))
})

it('follows the normal distribution, both tails included', () => {
  expect(kolmogorovSmirnov(draws, normalShareBelow)).toBeLessThan(1.95)
  for (const side of [-1, 1]) {
    const beyond = draws.filter((x) => side * x > 3.6541528853610088).length
    const expected = draws.length * normalShareBelow(-3.6541528853610088)
    expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected))
  }
})

/** Φ(x) by its Taylor series about 0: ½ + φ(x) Σ x^(2k+1) / (2k + 1)!!. */
function normalShareBelow(x: number): number {
  let term = x
  let sum = x
  for (let k = 1; k < 200; k++) {
    term *= (x * x) / (2 * k + 1)
    sum += term
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI)
}
