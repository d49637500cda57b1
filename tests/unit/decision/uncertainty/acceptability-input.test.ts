import { expect, it } from 'vitest'
import {
  type AcceptabilityInput,
  checkAcceptabilityInput,
} from '../../../../lib/decision/uncertainty/acceptability-input'

const input: AcceptabilityInput = {
  weights: { kind: 'uniform' },
  alternatives: ['a', 'b'],
  values: [
    [90, 10],
    [50, 60],
  ],
}

it('accepts the three kinds of weights', () => {
  const intervals = { kind: 'intervals', low: [0.2, 0.3], high: [0.7, 0.8] } as const
  const draws = { kind: 'draws', draws: [[0.25, 0.75]] } as const
  for (const weights of [input.weights, intervals, draws]) {
    expect(() => checkAcceptabilityInput({ ...input, weights })).not.toThrow()
  }
})

it.each<[string, Partial<AcceptabilityInput>, string, string]>([
  ['no alternatives', { alternatives: [], values: [] }, 'out-of-range', 'alternatives'],
  ['an alternative twice', { alternatives: ['a', 'a'] }, 'duplicate', 'alternatives'],
  ['a missing row', { values: [[90, 10]] }, 'wrong-length', 'values'],
  ['a short row', { values: [[90, 10], [50]] }, 'wrong-length', 'values[1]'],
  [
    'a value that is no number',
    {
      values: [
        [90, Number.NaN],
        [1, 2],
      ],
    },
    'out-of-range',
    'values[0][1]',
  ],
  [
    'a negative standard deviation',
    {
      valueSd: [
        [0, -1],
        [0, 0],
      ],
    },
    'out-of-range',
    'valueSd[0][1]',
  ],
  ['no samples', { samples: 0 }, 'out-of-range', 'samples'],
  ['half a seed', { seed: 0.5 }, 'not-an-integer', 'seed'],
  [
    'an interval the wrong way round',
    { weights: { kind: 'intervals', low: [0.5, 0.3], high: [0.4, 0.9] } },
    'out-of-range',
    'weights.high[0]',
  ],
  [
    'a missing interval',
    { weights: { kind: 'intervals', low: [0.5], high: [0.4] } },
    'wrong-length',
    'weights.low',
  ],
  [
    'a draw that does not sum to 1',
    {
      weights: {
        kind: 'draws',
        draws: [
          [0.5, 0.5],
          [0.5, 0.6],
        ],
      },
    },
    'out-of-range',
    'weights.draws[1]',
  ],
  ['no draws', { weights: { kind: 'draws', draws: [] } }, 'out-of-range', 'weights.draws'],
])('refuses %s', (_, change, code, path) => {
  expect(() => checkAcceptabilityInput({ ...input, ...change })).toThrow(
    expect.objectContaining({ code, path }),
  )
})
