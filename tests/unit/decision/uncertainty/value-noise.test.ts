import { expect, it } from 'vitest'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { BLOCK } from '../../../../lib/decision/uncertainty/draw-block'
import { addValueNoise, tileVariances } from '../../../../lib/decision/uncertainty/value-noise'
import { moments } from '../../../support/goodness-of-fit'

it('spreads a score as the weighted sum of its uncertain values would be', () => {
  const variances = tileVariances([
    [3, 4],
    [0, 0],
  ])
  const block = new Float64Array(4 * BLOCK)
  block.fill(0.6, 0, BLOCK)
  block.fill(0.4, BLOCK, 2 * BLOCK)
  const stream = createRandomStream(4)
  const drawn: number[] = []
  for (let repeat = 0; repeat < 200; repeat++) {
    const scores = new Float64Array(5 * BLOCK).fill(50)
    addValueNoise(variances, block, stream, scores)
    drawn.push(...scores.subarray(0, BLOCK))
    expect(scores[BLOCK]).toBe(50)
  }
  const { mean, variance } = moments(drawn)
  const expected = (0.6 * 3) ** 2 + (0.4 * 4) ** 2
  expect(Math.abs(mean - 50)).toBeLessThan((4 * Math.sqrt(expected)) / Math.sqrt(drawn.length))
  expect(variance / expected).toBeCloseTo(1, 1)
})
