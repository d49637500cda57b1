import { expect, test } from 'vitest'
import { meterPlaces } from '../../../../components/charts/geometry-meter'

test('keeps the limit at its place while the ratio moves near it', () => {
  const places = [0.1, 0.3, 0.5].map((ratio) => meterPlaces(ratio, 0.34, null).limit)
  expect(new Set(places).size).toBe(1)
  expect(places[0]).toBeCloseTo(400 / 7, 10)
})

test('stretches the scale for a ratio far beyond the limit', () => {
  const { limit, now } = meterPlaces(1.2, 0.2, null)
  expect(limit).toBeLessThan(20)
  expect(now?.x).toBeLessThan(100)
})

test('turns the words of both dots outwards, and takes two lines where they would meet', () => {
  expect(meterPlaces(0.36, 0.34, 0.29)).toMatchObject({
    now: { anchor: 'start' },
    suggested: { anchor: 'end' },
    twoLines: false,
  })
  expect(meterPlaces(0.9, 0.21, 0.78).twoLines).toBe(true)
})

test('places nothing that is not known', () => {
  expect(meterPlaces(null, 0.34, null)).toMatchObject({ now: null, suggested: null })
  expect(meterPlaces(0, 0, null).limit).toBe(0)
})
