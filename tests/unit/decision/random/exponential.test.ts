import { expect, it } from 'vitest'
import { fillExponential } from '../../../../lib/decision/random/exponential'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { kolmogorovSmirnov } from '../../../support/goodness-of-fit'

it('follows the exponential distribution, tail included', () => {
  const draws = new Float64Array(400_000)
  fillExponential(createRandomStream(11), draws)
  expect(kolmogorovSmirnov(draws, (x) => 1 - Math.exp(-x))).toBeLessThan(1.95)
  const beyond = draws.filter((x) => x > 8).length
  const expected = draws.length * Math.exp(-8)
  expect(Math.abs(beyond - expected)).toBeLessThan(4 * Math.sqrt(expected))
})

it('fills odd lengths to the end with numbers above 0', () => {
  for (const length of [1, 511, 512, 513, 1500]) {
    const draws = new Float64Array(length)
    fillExponential(createRandomStream(1), draws)
    expect(draws.every((x) => x > 0)).toBe(true)
  }
})
