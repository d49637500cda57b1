import { expect, it } from 'vitest'
import {
  inputThreshold,
  outputThreshold,
  publishedOverWorst,
  thresholdSources,
} from '../../../../lib/decision/weights/consistency-thresholds'

const criteria = [3, 4, 5, 6, 7, 8, 9]

it('has a threshold of each kind for 3 to 9 criteria and answers of 3 to 9', () => {
  const every = publishedOverWorst.flatMap((a) =>
    criteria.flatMap((n) => [inputThreshold(n, a), outputThreshold(n, a)]),
  )
  expect(every).toHaveLength(98)
  expect(every.every((threshold) => threshold !== null && threshold > 0.1 && threshold < 0.5)).toBe(
    true,
  )
})

it('keeps the corners of the published tables in place', () => {
  const corners = (threshold: typeof inputThreshold) => [
    threshold(3, 3),
    threshold(9, 3),
    threshold(3, 9),
    threshold(9, 9),
  ]
  expect(corners(inputThreshold)).toEqual([0.1667, 0.1667, 0.1359, 0.3662])
  expect(corners(outputThreshold)).toEqual([0.2087, 0.2087, 0.2122, 0.4747])
})

it.each([
  [2, 5],
  [10, 5],
  [5, 2],
  [5, 1],
  [5, 10],
  [5, 7.5],
])('has no threshold for %d criteria and an answer of %d, rather than a neighbour’s', (n, a) => {
  expect([inputThreshold(n, a), outputThreshold(n, a)]).toEqual([null, null])
})

it('labels the output-based table as known from one source alone', () => {
  expect(thresholdSources.output.isSingleSource).toBe(true)
  expect(thresholdSources.input.isSingleSource).toBe(false)
})
