import { expect, test } from 'vitest'
import { largestMove } from '../../../../lib/selection/weights/prior-move-rules'

test('finds the pair that moves most, in the direction that the first prior favours', () => {
  const first = [
    [0, 0.9, 0.6],
    [0.1, 0, 0.45],
    [0.4, 0.55, 0],
  ]
  const second = [
    [0, 0.88, 0.52],
    [0.12, 0, 0.46],
    [0.48, 0.54, 0],
  ]
  const move = largestMove(first, second)
  expect(move).toMatchObject({ row: 0, column: 2 })
  expect(move.by).toBeCloseTo(0.08, 12)
})

test('says so when nothing moves', () => {
  const same = [
    [0, 1],
    [0, 0],
  ]
  expect(largestMove(same, same).by).toBe(0)
})
