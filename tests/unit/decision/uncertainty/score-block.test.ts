import { expect, it } from 'vitest'
import { createRandomStream, nextUniform } from '../../../../lib/decision/random/random-stream'
import { BLOCK } from '../../../../lib/decision/uncertainty/draw-block'
import { scoreBlock, tileValues } from '../../../../lib/decision/uncertainty/score-block'

const stream = createRandomStream(101)
const table = (rows: number, columns: number) =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => nextUniform(stream)))

it.each([
  [1, 1],
  [2, 4],
  [3, 5],
  [20, 28],
])('multiplies %i alternatives by %i criteria', (rows, columns) => {
  const values = table(rows, columns)
  const tiled = tileValues(values)
  const block = Float64Array.from({ length: tiled.weightRows * BLOCK }, () => nextUniform(stream))
  const scores = new Float64Array((tiled.scoreRows + 3) * BLOCK)
  scoreBlock(tiled, block, scores)
  for (const t of [0, 7, BLOCK - 1]) {
    values.forEach((row, i) => {
      const expected = row.reduce((sum, value, j) => sum + value * (block[j * BLOCK + t] ?? 0), 0)
      expect(scores[i * BLOCK + t]).toBeCloseTo(expected, 10)
    })
  }
  expect(scores[rows * BLOCK]).toBe(Number.NEGATIVE_INFINITY)
})
