import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  axisAroundZero,
  axisFromZero,
  axisOver,
  percentOn,
} from '../../../../components/charts/geometry-axis'

test('ends at the first round number above the largest value', () => {
  expect(axisFromZero(75.9, 100).ticks).toEqual([0, 20, 40, 60, 80])
  expect(axisFromZero(0.42, 0.5).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5])
  expect(axisFromZero(80, 100).end).toBe(80)
})

test('keeps a scale for a chart of zeros', () => {
  expect(axisFromZero(0, 100).end).toBe(100)
  expect(axisFromZero(Number.NEGATIVE_INFINITY, 1).end).toBe(1)
})

test('covers any positive maximum with at most six ticks', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), (maximum) => {
      const { start, end, ticks } = axisFromZero(maximum, 1)
      expect(start).toBe(0)
      expect(end).toBeGreaterThanOrEqual(maximum * (1 - 1e-9))
      expect(ticks.length).toBeGreaterThanOrEqual(2)
      expect(ticks.length).toBeLessThanOrEqual(6)
    }),
  )
})

test('widens an axis that does not include zero to round numbers on both sides', () => {
  expect(axisOver([58.4, 77]).ticks).toEqual([55, 60, 65, 70, 75, 80])
})

test('gives one score and no score an axis with two different ends', () => {
  for (const axis of [axisOver([70]), axisOver([0]), axisOver([])])
    expect(axis.end).toBeGreaterThan(axis.start)
})

test('mirrors the axis of differences around zero', () => {
  expect(axisAroundZero([3.3, -1.1], 1)).toEqual({ start: -4, end: 4, ticks: [-4, 0, 4] })
})

test('keeps positions inside the drawing', () => {
  const axis = axisFromZero(80, 100)
  expect(percentOn(axis, 20)).toBe(25)
  expect(percentOn(axis, 999)).toBe(100)
  expect(percentOn(axis, -5)).toBe(0)
})
