import { expect, it } from 'vitest'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { confidenceFactor } from '../../../../lib/decision/uncertainty/confidence-factor'
import { computeAcceptability } from '../../../../lib/decision/uncertainty/rank-acceptability'

const values = [
  [80, 40],
  [60, 60],
]
const stream = () => createRandomStream(1)

it('is all or nothing where the values are exact', () => {
  const exact = { values, valueSd: null, samples: 10 }
  expect(confidenceFactor(exact, [0.9, 0.1], 0, stream())).toEqual({ share: 1, error: 0 })
  expect(confidenceFactor(exact, [0.1, 0.9], 0, stream())).toEqual({ share: 0, error: 0 })
  expect(confidenceFactor(exact, [0.5, 0.5], 0, stream())).toEqual({ share: 0.5, error: 0 })
})

it('is the probability that a normal difference is positive where they are uncertain', () => {
  const valueSd = [
    [10, 10],
    [10, 10],
  ]
  const { share, error } = confidenceFactor(
    { values, valueSd, samples: 50_000 },
    [0.75, 0.25],
    0,
    stream(),
  )
  const standardised = 10 / Math.sqrt(2 * (7.5 ** 2 + 2.5 ** 2))
  expect(Math.abs(share - normalShareBelow(standardised))).toBeLessThan(4 * error)
})

it('uncertain values make a sure winner less sure', () => {
  const input = {
    weights: {
      kind: 'draws',
      draws: [
        [0.75, 0.25],
        [0.7, 0.3],
      ],
    },
    alternatives: ['a', 'b'],
    values,
    samples: 5000,
  } as const
  const sure = computeAcceptability(input)
  const unsure = computeAcceptability({
    ...input,
    valueSd: [
      [10, 10],
      [10, 10],
    ],
  })
  expect(sure.confidence[0]).toBe(1)
  expect(unsure.confidence[0]).toBeLessThan(0.95)
  expect(unsure.confidence[0]).toBeGreaterThan(0.5)
})

/** Φ(x), Abramowitz & Stegun 26.2.17, to 1e-7. */
function normalShareBelow(x: number): number {
  const t = 1 / (1 + 0.2316419 * x)
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))))
  return 1 - (Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)) * series
}
