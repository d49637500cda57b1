import { expect, it } from 'vitest'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { BLOCK } from '../../../../lib/decision/uncertainty/draw-block'
import { uniformWeights } from '../../../../lib/decision/uncertainty/uniform-weights'
import { kolmogorovSmirnov } from '../../../support/goodness-of-fit'

it('is uniform on the simplex, not normalised uniform numbers', () => {
  const blocks = 150
  const source = uniformWeights(5, blocks * BLOCK, createRandomStream(91))
  const block = new Float64Array(8 * BLOCK)
  const second = new Float64Array(blocks * BLOCK)
  for (let index = 0; index < blocks; index++) {
    source.fill(block, BLOCK)
    second.set(block.subarray(BLOCK, 2 * BLOCK), index * BLOCK)
    const total = [0, 1, 2, 3, 4].reduce((sum, j) => sum + (block[j * BLOCK] ?? 0), 0)
    expect(total).toBeCloseTo(1, 12)
  }
  expect(kolmogorovSmirnov(second, (x) => 1 - (1 - x) ** 4)).toBeLessThan(1.95)
})
