import { expect, it } from 'vitest'
import {
  createRandomStream,
  fillBits,
  nextUniform,
  uniformFromBits,
} from '../../../../lib/decision/random/random-stream'
import { kolmogorovSmirnov } from '../../../support/goodness-of-fit'

const firstWords = (seed: number, stream: number) => {
  const words = new Int32Array(4)
  fillBits(createRandomStream(seed, stream), words)
  return [...words]
}

it('gives the numbers that stored results were made with', () => {
  expect(firstWords(1, 0)).toEqual([-1710713994, 1656176134, -258070338, -754304094])
})

it('gives other numbers for another seed, another stream, and seeds beyond 32 bits', () => {
  const sequences = [
    firstWords(1, 0),
    firstWords(2, 0),
    firstWords(1, 1),
    firstWords(1 + 2 ** 32, 0),
    firstWords(Number.MAX_SAFE_INTEGER, 0),
  ].map(String)
  expect(new Set(sequences).size).toBe(sequences.length)
})

it('goes on where it stopped, however the words are asked for', () => {
  const whole = new Int32Array(100)
  fillBits(createRandomStream(5), whole)
  const stream = createRandomStream(5)
  const first = new Int32Array(37)
  const second = new Int32Array(63)
  fillBits(stream, first)
  fillBits(stream, second)
  expect([...first, ...second]).toEqual([...whole])
})

it('never gives 0 or 1', () => {
  expect(uniformFromBits(0, 0)).toBeGreaterThan(0)
  expect(uniformFromBits(-1, -1)).toBeLessThan(1)
})

it('is uniform, and successive numbers do not depend on each other', () => {
  const stream = createRandomStream(3)
  const draws = Float64Array.from({ length: 50_000 }, () => nextUniform(stream))
  expect(kolmogorovSmirnov(draws, (x) => x)).toBeLessThan(1.95)
  const products = draws.slice(1).map((x, index) => (x - 0.5) * ((draws[index] ?? 0) - 0.5))
  const correlation = (12 * products.reduce((sum, x) => sum + x, 0)) / products.length
  expect(Math.abs(correlation) * Math.sqrt(products.length)).toBeLessThan(4)
})

it('keeps the streams of one seed apart', () => {
  const [first, second] = [0, 1].map((stream) => {
    const source = createRandomStream(9, stream)
    return Array.from({ length: 20_000 }, () => nextUniform(source) - 0.5)
  })
  const products = (first ?? []).map((x, index) => x * (second?.[index] ?? 0))
  const correlation = (12 * products.reduce((sum, x) => sum + x, 0)) / products.length
  expect(Math.abs(correlation) * Math.sqrt(products.length)).toBeLessThan(4)
})
