import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areaPath,
  type CurvePoint,
  curvePath,
  heldBeyondEnds,
  sampleCurve,
  spacedTicks,
  valueOn,
} from '../../../../components/charts/geometry-curve'

const points: readonly CurvePoint[] = [
  { evidence: 50, value: 0 },
  { evidence: 70, value: 62 },
  { evidence: 80, value: 100 },
  { evidence: 100, value: 45 },
]

test('reads values between anchors on the line', () => {
  expect(valueOn(points, 'line', 60)).toBe(31)
  expect(valueOn(points, 'line', 75)).toBe(81)
})

test('holds the last value reached on steps', () => {
  expect(valueOn(points, 'steps', 79.9)).toBe(62)
  expect(valueOn(points, 'steps', 80)).toBe(100)
})

test('holds the end values beyond the anchors, and gives none without anchors', () => {
  expect(valueOn(points, 'line', 10)).toBe(0)
  expect(valueOn(points, 'line', 400)).toBe(45)
  expect(valueOn([], 'line', 10)).toBeNull()
  expect(heldBeyondEnds(points, { start: 40, end: 120 }).map(({ evidence }) => evidence)).toEqual([
    40, 50, 70, 80, 100, 120,
  ])
})

test('draws y downwards, closes the ground on the axis, and steps at the next anchor', () => {
  const position = (evidence: number) => evidence - 50
  expect(curvePath(points, 'line', position)).toBe('M0 100 L20 38 L30 0 L50 55')
  expect(curvePath(points.slice(0, 2), 'steps', position)).toBe('M0 100 L20 100 L20 38')
  expect(areaPath(points.slice(0, 2), 'line', position)).toBe('M0 100 L20 38 L20 100 L0 100 Z')
  expect(areaPath([], 'line', position)).toBe('')
})

test('samples rise with the evidence, keep every anchor and lie on the curve', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 80 }), (parts) => {
      const samples = sampleCurve(points, 'line', parts)
      for (const point of points) expect(samples).toContainEqual(point)
      for (const [index, sample] of samples.entries()) {
        expect(sample.value).toBe(valueOn(points, 'line', sample.evidence))
        expect(sample.evidence).toBeGreaterThan(samples[index - 1]?.evidence ?? -1)
      }
    }),
  )
})

test('drops tick labels that would touch, but never the last', () => {
  expect(spacedTicks([0, 1, 50, 98, 100], (tick) => tick, 9)).toEqual([0, 50, 100])
})
