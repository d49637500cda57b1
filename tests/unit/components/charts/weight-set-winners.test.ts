import { expect, test } from 'vitest'
import { winnersOf } from '../../../../components/charts/weight-set-winners'

const bid = (letter: string, score: number) => ({ letter, score })

test('finds the winner and the one behind it', () => {
  const { winners, second } = winnersOf([bid('A', 74.3), bid('B', 74.4), bid('C', 69.1)])
  expect(winners).toEqual([bid('B', 74.4)])
  expect(second).toEqual(bid('A', 74.3))
})

test('lets bids share the first place when only rounding of the machine parts them', () => {
  const { winners, second } = winnersOf([bid('A', 0.1 + 0.2), bid('B', 0.3), bid('C', 0.1)])
  expect(winners.map(({ letter }) => letter)).toEqual(['A', 'B'])
  expect(second?.letter).toBe('C')
})

test('has no winner without scores', () => {
  expect(winnersOf([])).toEqual({ winners: [], second: null })
})
