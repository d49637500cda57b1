import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstCommonPoint } from '../../../../lib/decision/weights/first-common-point'

const intervals = fc.array(
  fc.record({
    centre: fc.integer({ min: -100, max: 100 }),
    speed: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 1, maxLength: 30 },
)

it('is the slowest meeting of any two intervals', () => {
  fc.assert(
    fc.property(intervals, (set) => {
      const meetings = set.flatMap((a) =>
        set.map((b) => (a.centre - b.centre) / (a.speed + b.speed)),
      )
      expect(firstCommonPoint(set).time).toBe(Math.max(...meetings))
    }),
    { numRuns: 1000 },
  )
})

it('lies in every interval at that time', () => {
  fc.assert(
    fc.property(intervals, (set) => {
      const { time, point } = firstCommonPoint(set)
      const furthest = set.map(({ centre, speed }) => Math.abs(point - centre) - speed * time)
      expect(Math.max(...furthest)).toBeLessThan(1e-9)
    }),
  )
})

it('is there from the start where all centres are the same', () => {
  const same = [1, 2, 3].map((speed) => ({ centre: 8, speed }))
  expect(firstCommonPoint(same)).toEqual({ time: 0, point: 8 })
})

it('needs an interval', () => {
  expect(() => firstCommonPoint([])).toThrow('found 0 intervals, expected at least 1')
})
