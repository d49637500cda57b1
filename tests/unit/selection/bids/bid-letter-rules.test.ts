import { expect, it } from 'vitest'
import {
  bidLetter,
  nextBidLetter,
  nextBidLetters,
} from '../../../../lib/selection/bids/bid-letter-rules'

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('calls bid number %i %s', (index, letter) => {
  expect(bidLetter(index)).toBe(letter)
})

it('goes on after the last letter and leaves gaps alone', () => {
  expect(nextBidLetter([])).toBe('A')
  expect(nextBidLetter(['A', 'C'])).toBe('D')
  expect(nextBidLetter(['B', 'Z'])).toBe('AA')
  expect(nextBidLetters(['Y'], 3)).toEqual(['Z', 'AA', 'AB'])
})

it('never gives a letter that is taken', () => {
  const letters: string[] = []
  for (let bid = 0; bid < 800; bid += 1) letters.push(nextBidLetter(letters))
  expect(new Set(letters).size).toBe(800)
})
