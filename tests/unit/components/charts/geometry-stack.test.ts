import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stackSegments } from '../../../../components/charts/geometry-stack'

test('lays parts end to end and keeps the place of each value', () => {
  expect(stackSegments([20, null, 30], 100)).toEqual([
    { index: 0, value: 20, start: 0, width: 20 },
    { index: 2, value: 30, start: 20, width: 30 },
  ])
})

test('draws nothing for zeros, missing and negative values', () => {
  expect(stackSegments([0, null, -3], 100)).toEqual([])
  expect(stackSegments([10], 0)).toEqual([])
})

test('never draws beyond the end of the axis', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 60, noNaN: true })), (values) => {
      const last = stackSegments(values, 100).at(-1)
      expect((last?.start ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(100 + 1e-9)
    }),
  )
})
