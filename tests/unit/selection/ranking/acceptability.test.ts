import { expect, it } from 'vitest'
import { acceptabilityKey } from '../../../../lib/selection/ranking/acceptability'

const input = {
  alternatives: ['bid-1', 'bid-2'],
  values: [
    [10, 20],
    [30, 5],
  ],
  weights: { kind: 'uniform' },
  samples: 1000,
  seed: 7,
} as const
const draws = [
  [0.5, 0.5],
  [0.25, 0.75],
]

it('gives the same content the same key, whoever asks', () => {
  expect(acceptabilityKey({ ...input })).toBe(acceptabilityKey(structuredClone(input)))
  const posterior = { ...input, weights: { kind: 'draws', draws } } as const
  expect(acceptabilityKey(posterior)).toBe(acceptabilityKey(structuredClone(posterior)))
})

it('gives any other content another key, so that nobody is shown the result of others', () => {
  const others = [
    { ...input, alternatives: ['bid-1', 'bid-3'] },
    {
      ...input,
      values: [
        [10, 20],
        [30, 6],
      ],
    },
    { ...input, samples: 1001 },
    { ...input, seed: 8 },
    { ...input, weights: { kind: 'intervals', low: [0, 0], high: [1, 1] } },
    { ...input, weights: { kind: 'draws', draws } },
    { ...input, weights: { kind: 'draws', draws: [...draws].reverse() } },
  ] as const
  const keys = [input, ...others].map(acceptabilityKey)
  expect(new Set(keys).size).toBe(keys.length)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/)
})
