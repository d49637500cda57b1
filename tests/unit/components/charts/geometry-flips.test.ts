import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flipWords } from '../../../../components/charts/geometry-flips'

test('writes outside the band where there is room', () => {
  expect(flipWords({ lower: 40, upper: null, now: 50, need: 30 }).lower).toEqual({
    x: 40,
    anchor: 'end',
    line: 0,
  })
  expect(flipWords({ lower: null, upper: 46, now: 35, need: 30 }).upper).toEqual({
    x: 46,
    anchor: 'start',
    line: 0,
  })
})

test('writes beside the present weight where the outside is too narrow', () => {
  expect(flipWords({ lower: 8, upper: null, now: 32, need: 30 }).lower).toEqual({
    x: 32,
    anchor: 'start',
    line: 0,
  })
})

test('takes a second line where the strip has no room at all', () => {
  expect(flipWords({ lower: 4, upper: 37, now: 22, need: 30 }).lower?.line).toBe(1)
})

test('never lets the words of both flips meet on the strip', () => {
  const share = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(share, share, share, fc.integer({ min: 10, max: 45 }), (a, b, c, need) => {
      const [lower, now, upper] = [a, b, c].sort((x, y) => x - y)
      if (lower === undefined || now === undefined || upper === undefined) return
      const words = flipWords({ lower, upper, now, need })
      const spans = [words.lower, words.upper]
        .filter((place) => place?.line === 0)
        .map((place) => {
          const x = place?.x ?? 0
          return place?.anchor === 'start' ? [x, x + need] : [x - need, x]
        })
      const [first, second] = spans
      if (!first || !second) return
      expect((first[1] ?? 0) <= (second[0] ?? 0) || (second[1] ?? 0) <= (first[0] ?? 0)).toBe(true)
    }),
  )
})
