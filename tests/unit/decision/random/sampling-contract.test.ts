import { expect, it } from 'vitest'
import {
  requireDistinct,
  requireRow,
  requireWhole,
  requireWithin,
} from '../../../../lib/decision/random/sampling-contract'

it('names the rule, the place, what was expected and what was found', () => {
  expect(() => requireRow([1, 12], 2, 1, 9, 'answers')).toThrow(
    expect.objectContaining({
      name: 'ContractError',
      code: 'out-of-range',
      path: 'answers[1]',
      message: 'expected a number from 1 to 9, got 12',
    }),
  )
})

it.each([
  [
    'a number that is not one',
    () => requireWithin(Number.NaN, 0, 1, 'share', 'a share'),
    'out-of-range',
  ],
  ['a broken number', () => requireWhole(1.5, 0, 9, 'seed'), 'not-an-integer'],
  ['a short list', () => requireRow([1], 2, 0, 9, 'row'), 'wrong-length'],
  ['an id that stands twice', () => requireDistinct(['a', 'b', 'a'], 'ids'), 'duplicate'],
])('refuses %s', (_, check, code) => {
  expect(check).toThrow(expect.objectContaining({ code }))
})
