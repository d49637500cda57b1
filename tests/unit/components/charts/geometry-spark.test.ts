import { expect, test } from 'vitest'
import { sparkPath } from '../../../../components/charts/geometry-spark'

test('breaks the line at a gap and keeps a lonely value as a point', () => {
  expect(sparkPath([0, 10, null, 5, null], 40, 12)).toBe('M0 10L10 2M30 6h0')
})

test('runs level through equal values and draws nothing without values', () => {
  expect(sparkPath([4, 4], 10, 12)).toBe('M0 6L10 6')
  expect(sparkPath([null, null], 10, 12)).toBe('')
})
