import { expect, it } from 'vitest'
import { orderByScore } from '../../../../lib/decision/ranking/order-by-score'

it('keeps the order of the input among equals and skips the ranks they take up', () => {
  const scored = [
    { id: 'z', score: 2 },
    { id: 'a', score: 2 },
    { id: 'm', score: 3 },
    { id: 'k', score: 1 },
  ]
  expect(orderByScore(scored)).toEqual({ order: ['m', 'z', 'a', 'k'], ranks: [2, 2, 1, 4] })
})

it('parts equals by the first key that differs', () => {
  const scored = [
    { id: 'a', score: 1, keys: [5, 1] },
    { id: 'b', score: 1, keys: [5, 2] },
    { id: 'c', score: 1, keys: [5, 2] },
  ]
  expect(orderByScore(scored)).toEqual({ order: ['b', 'c', 'a'], ranks: [3, 1, 1] })
})

it('orders nobody when there is nobody', () => {
  expect(orderByScore([])).toEqual({ order: [], ranks: [] })
})
