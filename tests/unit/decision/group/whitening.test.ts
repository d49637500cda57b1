import { expect, it } from 'vitest'
import {
  fromWhite,
  learnWhitening,
  toWhite,
  uniformWhitening,
  whitenDensity,
} from '../../../../lib/decision/group/whitening'
import { nextNormal } from '../../../../lib/decision/random/normal'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'

const stream = createRandomStream(51)
/** Draws of (a, 3a + b) with standard normal a and b: covariance [[1, 3], [3, 10]]. */
const draws = new Float64Array(40_000)
for (let start = 0; start < draws.length; start += 2) {
  const a = nextNormal(stream)
  draws[start] = a
  draws[start + 1] = 3 * a + nextNormal(stream)
}

it('learns the covariance', () => {
  const { factor } = learnWhitening(draws, 2)
  const [a = 0, , b = 0, c = 0] = factor
  expect(a * a).toBeCloseTo(1, 1)
  expect(a * b).toBeCloseTo(3, 0)
  expect((b * b + c * c) / 10).toBeCloseTo(1, 1)
})

it('comes back from where it went, and leaves the other coordinates alone', () => {
  const whitening = learnWhitening(draws, 2)
  const place = Float64Array.of(0.3, -2, 7)
  const white = new Float64Array(3)
  const back = new Float64Array(3)
  toWhite(whitening, place, white)
  fromWhite(whitening, white, back)
  expect(white[2]).toBe(7)
  back.forEach((x, index) => {
    expect(x).toBeCloseTo(place[index] ?? 0, 12)
  })
})

it('turns the gradient with the coordinates', () => {
  const density = (x: Float64Array, gradient: Float64Array) => {
    gradient.set(x.map((value) => -value))
    return -0.5 * x.reduce((sum, value) => sum + value * value, 0)
  }
  const white = whitenDensity(learnWhitening(draws, 2), density)
  const place = Float64Array.of(0.4, 0.9, -1)
  const gradient = new Float64Array(3)
  white(place, gradient)
  gradient.forEach((slope, index) => {
    const beside = (step: number) =>
      white(place.with(index, (place[index] ?? 0) + step), new Float64Array(3))
    expect((beside(1e-5) - beside(-1e-5)) / 2e-5).toBeCloseTo(slope, 6)
  })
})

it('is positive definite even when learnt from draws that do not vary', () => {
  const { factor } = learnWhitening(new Float64Array(20).fill(1), 2)
  expect(factor[0]).toBeGreaterThan(0)
  expect(factor[3]).toBeGreaterThan(0)
})

it('starts with the same spread everywhere', () => {
  expect([...uniformWhitening(new Float64Array(2), 0.3).factor]).toEqual([0.3, 0, 0, 0.3])
})
