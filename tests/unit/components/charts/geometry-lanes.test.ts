import fc from 'fast-check'
import { expect, test } from 'vitest'
import { laneOfSpans, levelExtent, stackLevels } from '../../../../components/charts/geometry-lanes'

test('lifts only the dots that would cover one already placed', () => {
  expect(stackLevels([50, 80, 52, 51], 6)).toEqual([0, 0, -1, 1])
  expect(levelExtent([0, -1, 1, -2])).toEqual({ above: 2, below: 1 })
})

test('leaves no two dots on one level nearer than the gap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 }),
      (positions) => {
        const levels = stackLevels(positions, 7)
        for (const [i, a] of positions.entries())
          for (const [j, b] of positions.entries())
            if (i < j && levels[i] === levels[j]) expect(Math.abs(a - b)).toBeGreaterThanOrEqual(7)
      },
    ),
  )
})

test('puts overlapping spans into different lanes and reuses a lane that is free again', () => {
  expect(
    laneOfSpans([
      { from: 0, to: 3 },
      { from: 1, to: 2 },
      { from: 3, to: 5 },
    ]),
  ).toEqual([0, 1, 0])
})
