import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { AcceptabilityInput } from '../../../../lib/decision/uncertainty/acceptability-input'
import { computeAcceptability } from '../../../../lib/decision/uncertainty/rank-acceptability'
import decision from '../../../fixtures/published/decision-cases.json'

vi.setConfig({ testTimeout: 30_000 })

const exact = decision.smaa_exact_3criteria
const published: AcceptabilityInput = {
  weights: { kind: 'uniform' },
  alternatives: ['a', 'b', 'c', 'd'],
  values: exact.values,
  samples: 200_000,
}
type Table = readonly (readonly (number | null)[] | null)[]

/** Every number within four of its own standard errors of the exact one. */
function expectClose(estimate: Table, error: Table, truth: Table) {
  truth.forEach((row, i) => {
    row?.forEach((value, k) => {
      if (value === null) return
      const found = estimate[i]?.[k] ?? Number.NaN
      expect(Math.abs(found - value)).toBeLessThanOrEqual(4 * (error[i]?.[k] ?? 0))
    })
  })
}

it.each([
  { name: 'uniform weights', weights: { kind: 'uniform' } as const },
  {
    name: 'intervals that exclude nothing',
    weights: { kind: 'intervals', low: [0, 0, 0], high: [1, 1, 1] } as const,
  },
])('agrees with the exact areas of three criteria ($name)', ({ weights }) => {
  const { rankAcceptability, centralWeights, pairwise, confidence, mcse } = computeAcceptability({
    ...published,
    weights,
  })
  expectClose(rankAcceptability, mcse.rankAcceptability, exact.rank_acceptability)
  expectClose(centralWeights, mcse.centralWeights, exact.central_weights)
  expectClose(pairwise, mcse.pairwise, exact.pairwise_winning)
  expect(confidence).toEqual([1, 1, 1, 1])
})

it('counts each given draw once', () => {
  const draws = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 1, 0],
    [0, 0, 1],
  ]
  const { rankAcceptability, centralWeights, pairwise } = computeAcceptability({
    ...published,
    weights: { kind: 'draws', draws },
  })
  expect(rankAcceptability).toEqual([
    [0.25, 0, 0.25, 0.5],
    [0.5, 0, 0.25, 0.25],
    [0, 1, 0, 0],
    [0.25, 0, 0.5, 0.25],
  ])
  expect(centralWeights).toEqual([[1, 0, 0], [0, 1, 0], null, [0, 0, 1]])
  expect(pairwise[0]).toEqual([null, 0.5, 0.25, 0.25])
})

it('lets alternatives with the same score share ranks, wins and the first place', () => {
  const { rankAcceptability, pairwise, confidence, centralWeights } = computeAcceptability({
    weights: {
      kind: 'draws',
      draws: [
        [0.5, 0.5],
        [0.5, 0.5],
      ],
    },
    alternatives: ['a', 'b', 'c', 'd'],
    values: [
      [60, 40],
      [40, 60],
      [50, 50],
      [10, 10],
    ],
  })
  const third = [1 / 3, 1 / 3, 1 / 3, 0]
  expect(rankAcceptability).toEqual([third, third, third, [0, 0, 0, 1]])
  expect(pairwise[0]).toEqual([null, 0.5, 0.5, 1])
  expect(confidence).toEqual([1 / 3, 1 / 3, 1 / 3, null])
  expect(centralWeights[3]).toBeNull()
})

it('shares everything between identical alternatives', () => {
  const [first, second] = computeAcceptability({
    ...published,
    alternatives: ['a', 'twin', 'c'],
    values: [exact.values[0] ?? [], exact.values[0] ?? [], exact.values[1] ?? []],
    samples: 2000,
  }).rankAcceptability
  expect(first).toEqual(second)
})

it('is certain about a single alternative', () => {
  const { rankAcceptability, pairwise, confidence } = computeAcceptability({
    weights: { kind: 'uniform' },
    alternatives: ['only'],
    values: [[50]],
    samples: 100,
  })
  expect({ rankAcceptability, pairwise, confidence }).toEqual({
    rankAcceptability: [[1]],
    pairwise: [[null]],
    confidence: [1],
  })
})

const problems = fc
  .record({
    alternatives: fc.integer({ min: 1, max: 9 }),
    criteria: fc.integer({ min: 1, max: 7 }),
    cells: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 63, maxLength: 63 }),
  })
  .map(({ alternatives, criteria, cells }) =>
    Array.from({ length: alternatives }, (_, i) =>
      cells.slice(i * criteria, i * criteria + criteria),
    ),
  )
const run = (values: readonly (readonly number[])[], samples = 300) =>
  computeAcceptability({
    weights: { kind: 'uniform' },
    alternatives: values.map((_, i) => `bid-${i}`),
    values,
    samples,
  })

it('has rows and columns that sum to 1, and opposite pairs too', () => {
  fc.assert(
    fc.property(problems, (values) => {
      const { rankAcceptability, pairwise } = run(values)
      rankAcceptability.forEach((row, i) => {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        const column = rankAcceptability.map((other) => other[i] ?? 0)
        expect(column.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
        pairwise[i]?.forEach((share, k) => {
          if (share !== null) expect(share + (pairwise[k]?.[i] ?? 0)).toBeCloseTo(1, 9)
        })
      })
    }),
    { numRuns: 60 },
  )
})

it('permutes the result with the alternatives', () => {
  fc.assert(
    fc.property(problems, (values) => {
      const { rankAcceptability } = run(values)
      expect(run(values.toReversed()).rankAcceptability.toReversed()).toEqual(rankAcceptability)
    }),
    { numRuns: 40 },
  )
})

it('never places an alternative above one that is better everywhere', () => {
  fc.assert(
    fc.property(problems, (values) => {
      const worse = (values[0] ?? []).map((value) => value - 1)
      const { pairwise } = run([...values, worse])
      expect(pairwise[0]?.[values.length]).toBe(1)
    }),
    { numRuns: 40 },
  )
})

it('gives the same numbers for the same seed, watched or not, and others for another', () => {
  const input = { ...published, samples: 50_000 }
  const shares: number[] = []
  const watched = computeAcceptability(input, { onProgress: (share) => shares.push(share) })
  expect(watched).toEqual(computeAcceptability(input))
  expect(computeAcceptability({ ...input, seed: 2 })).not.toEqual(watched)
  expect(shares.length).toBeGreaterThan(3)
  expect(shares.at(-1)).toBe(1)
})

it('stops when cancelled', () => {
  expect(computeAcceptability(published, { shouldCancel: () => true })).toBeNull()
})
