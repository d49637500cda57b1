import { expect, test } from 'vitest'
import { columnsOfDots } from '../../../../components/charts/geometry-dots'

test('stacks equal scores and leaves others on the scale', () => {
  const dots = columnsOfDots([2, 2, 5], 0.1, 7.5, 30)
  expect(dots.map(({ index, lift }) => [index, lift])).toEqual([
    [0, 0],
    [1, 7.5],
    [2, 0],
  ])
})

test('closes up a column that is too high, so that every evaluator stays visible', () => {
  const dots = columnsOfDots(
    Array.from({ length: 12 }, () => 3),
    0.1,
    7.5,
    30,
  )
  expect(Math.max(...dots.map(({ lift }) => lift))).toBeLessThanOrEqual(30 + 1e-9)
  expect(new Set(dots.map(({ lift }) => lift)).size).toBe(12)
})
