import { expect, it } from 'vitest'
import { compareBids } from '../../../../lib/decision/ranking/compare-bids'

const problem = {
  alternatives: ['a', 'b'],
  criteria: ['x', 'y', 'z'],
  weights: [0.25, 0.25, 0.5],
  values: [
    [80, 20, 50],
    [40, 100, 50],
  ],
}

it('lists what parts two bids, the largest difference first', () => {
  const { difference, criteria } = compareBids(problem, 'a', 'b')
  expect(difference).toBe(-10)
  expect(criteria.map((entry) => [entry.criterion, entry.difference])).toEqual([
    ['y', -20],
    ['x', 10],
    ['z', 0],
  ])
  expect(criteria[0]).toMatchObject({ weight: 0.25, firstValue: 20, secondValue: 100 })
})

it('changes sign when the bids change places', () => {
  expect(compareBids(problem, 'b', 'a').difference).toBe(10)
})

it('refuses an id that is not there', () => {
  expect(() => compareBids(problem, 'a', 'c')).toThrow(
    expect.objectContaining({ code: 'unknown-alternative' }),
  )
})
