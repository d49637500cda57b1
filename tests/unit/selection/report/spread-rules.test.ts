import { expect, it } from 'vitest'
import { spreadOf } from '../../../../lib/selection/report/spread-rules'

const levels = new Map([
  ['1.1', [0, 1, 2, 3, 4]],
  ['1.2', [3]],
])

const rating = (criterion: string, level: number | null, bid = 'A') => ({ bid, criterion, level })

it('says how far the scores of a cell lie apart, as a share of the scale', () => {
  const ratings = [rating('1.1', 1), rating('1.1', 4), rating('1.1', null), rating('1.1', 2, 'B')]
  expect(spreadOf(ratings, levels)).toEqual([
    { bid: 'A', criterion: '1.1', lowest: 1, highest: 4, share: 0.75 },
  ])
})

it('knows no spread on a scale of one level or on an unknown one', () => {
  expect(spreadOf([rating('1.2', 3), rating('1.2', 3)], levels)).toEqual([])
  expect(spreadOf([rating('9.9', 1), rating('9.9', 2)], levels)).toEqual([])
})
