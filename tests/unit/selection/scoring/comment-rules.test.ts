import { expect, it } from 'vitest'
import {
  commentReasons,
  medianPosition,
  type ScoredScale,
} from '../../../../lib/selection/scoring/comment-rules'

const scale = (wishes: Partial<ScoredScale> = {}): ScoredScale => ({
  levels: [0, 1, 2, 3, 4].map((level) => ({ level, value: level * 25 })),
  minimumValue: null,
  domainMinimum: null,
  ...wishes,
})

it.each([
  ['the highest level', 4, {}, 3, ['highest']],
  ['the lowest level', 0, {}, 1, ['lowest']],
  ['level 1 where it is not the lowest', 1, {}, 1, ['low']],
  ['a value below the minimum of the criterion', 2, { minimumValue: 51 }, 2, ['below-minimum']],
  ['a value below the threshold of the domain', 2, { domainMinimum: 51 }, 2, ['below-threshold']],
  ['a level two away from the own median', 3, {}, 1, ['far-from-median']],
  [
    'both at once',
    2,
    { minimumValue: 60, domainMinimum: 60 },
    4,
    ['below-minimum', 'below-threshold', 'far-from-median'],
  ],
] as const)('asks for a comment at %s', (_, level, wishes, median, reasons) => {
  expect(commentReasons(scale(wishes), level, median)).toEqual(reasons)
})

it('asks for none at a value that meets the minimum exactly, one step and a half from the median', () => {
  const met = scale({ minimumValue: 50, domainMinimum: 50 })
  expect(commentReasons(met, 2, 3.5)).toEqual([])
  expect(commentReasons(met, 2, null)).toEqual([])
})

it('always asks why a criterion does not apply', () => {
  expect(commentReasons(scale(), null, null)).toEqual(['not-applicable'])
})

it('takes the mean of the two in the middle as the median of an even number', () => {
  expect(medianPosition([4, 0, 1, 2])).toBe(1.5)
  expect(medianPosition([4, 0, 1])).toBe(1)
  expect(medianPosition([])).toBeNull()
})
