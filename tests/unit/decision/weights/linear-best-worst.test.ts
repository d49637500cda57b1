import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import type { BestWorstComparisons } from '../../../../lib/decision/weights/best-worst-comparisons'
import { linearBestWorst } from '../../../../lib/decision/weights/linear-best-worst'
import published from '../../../fixtures/published/bwm-cases.json'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'
import { linearBestWorstByHighs, loadHighs } from '../../../support/best-worst-by-highs'

const published20 = published.cases.map(({ id, ab, aw, best, worst, linear }) => ({
  id,
  linear,
  comparisons: { best, worst, bestToOthers: ab, othersToWorst: aw },
}))

/** HiGHS takes a millisecond a time, ten on a busy machine. */
vi.setConfig({ testTimeout: 60_000 })

let highs: Awaited<ReturnType<typeof loadHighs>>
beforeAll(async () => {
  highs = await loadHighs()
})

function expectClose(actual: readonly number[], expected: readonly number[], tolerance: number) {
  expect(actual).toHaveLength(expected.length)
  for (const [j, value] of expected.entries()) {
    expect(Math.abs((actual[j] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance)
  }
}

function expectSameAsHighs(comparisons: BestWorstComparisons) {
  const ours = linearBestWorst(comparisons)
  const theirs = linearBestWorstByHighs(highs, comparisons)
  if (theirs === null) throw new Error('HiGHS found no optimum')
  expectClose([...ours.weights, ours.xi], [...theirs.weights, theirs.xi], 1e-9)
}

it.each(published20)(
  'gives the published weights of $id within 1e-14',
  ({ comparisons, linear }) => {
    const { weights, xi } = linearBestWorst(comparisons)
    expectClose([...weights, xi], [...linear.weights, linear.xi_L], 1e-14)
  },
)

it('agrees with HiGHS within 1e-9 on 300 contradictory sets of answers, its optimum being unique', () => {
  fc.assert(fc.property(arbitraryComparisons(), expectSameAsHighs), { numRuns: 300 })
})

it('agrees with HiGHS within 1e-9 on answers with decimals', () => {
  fc.assert(fc.property(arbitraryComparisons({ decimals: true }), expectSameAsHighs), {
    numRuns: 200,
  })
})

it('agrees with HiGHS within 1e-9 on up to 50 criteria and scales up to 100', () => {
  const large = arbitraryComparisons({ sizes: [10, 50], scale: 100, orderly: true })
  fc.assert(fc.property(large, expectSameAsHighs), { numRuns: 40 })
})

it('agrees with HiGHS within 1e-9 where answers are missing', () => {
  const withGaps = fc.tuple(
    arbitraryComparisons({ sizes: [3, 8], orderly: true }),
    fc.array(fc.constantFrom('none', 'from-best', 'over-worst'), { minLength: 8, maxLength: 8 }),
  )
  fc.assert(
    fc.property(withGaps, ([comparisons, gaps]) => {
      const isEnd = (j: number) => j === comparisons.best || j === comparisons.worst
      const gap = (kind: string) => (answer: number | null, j: number) =>
        gaps[j] === kind && !isEnd(j) ? null : answer
      expectSameAsHighs({
        ...comparisons,
        bestToOthers: comparisons.bestToOthers.map(gap('from-best')),
        othersToWorst: comparisons.othersToWorst.map(gap('over-worst')),
      })
    }),
    { numRuns: 150 },
  )
})

it('finds best and worst through the criteria between them where these two were not compared', () => {
  const indirect = {
    best: 0,
    worst: 3,
    bestToOthers: [1, 2, 3, null],
    othersToWorst: [null, 4, 2, 1],
  }
  expectSameAsHighs(indirect)
})

it('recovers the weights behind consistent answers, with no deviation', () => {
  const worths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 12 })
  fc.assert(
    fc.property(worths, (worth) => {
      const total = worth.reduce((sum, value) => sum + value, 0)
      const best = worth.indexOf(Math.max(...worth))
      const worst = worth.lastIndexOf(Math.min(...worth))
      fc.pre(best !== worst)
      const { weights, xi } = linearBestWorst({
        best,
        worst,
        bestToOthers: worth.map((value) => (worth[best] ?? 1) / value),
        othersToWorst: worth.map((value) => value / (worth[worst] ?? 1)),
      })
      expectClose(
        weights,
        worth.map((value) => value / total),
        1e-12,
      )
      expect(xi).toBeLessThan(1e-14)
    }),
  )
})

it('gives positive weights that sum to 1 and a deviation from 0 to 1, never NaN', () => {
  const any = arbitraryComparisons({ sizes: [2, 20], scale: 1000, decimals: true })
  fc.assert(
    fc.property(any, (comparisons) => {
      const { weights, xi } = linearBestWorst(comparisons)
      expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true)
      expect(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1)).toBeLessThan(1e-12)
      expect(xi >= 0 && xi < 1).toBe(true)
    }),
  )
})

it('permutes the weights when the criteria are permuted', () => {
  const shuffled = arbitraryComparisons().chain((comparisons) =>
    fc.tuple(
      fc.constant(comparisons),
      fc.shuffledSubarray([...comparisons.bestToOthers.keys()], {
        minLength: comparisons.bestToOthers.length,
      }),
    ),
  )
  fc.assert(
    fc.property(shuffled, ([comparisons, order]) => {
      const { weights } = linearBestWorst(comparisons)
      const permuted = linearBestWorst({
        best: order.indexOf(comparisons.best),
        worst: order.indexOf(comparisons.worst),
        bestToOthers: order.map((j) => comparisons.bestToOthers[j] ?? null),
        othersToWorst: order.map((j) => comparisons.othersToWorst[j] ?? null),
      })
      expectClose(
        permuted.weights,
        order.map((j) => weights[j] ?? 0),
        1e-14,
      )
    }),
  )
})

it('splits the weight between two criteria as answered', () => {
  expect(
    linearBestWorst({ best: 1, worst: 0, bestToOthers: [9, 1], othersToWorst: [1, 9] }),
  ).toEqual({
    weights: [0.1, 0.9],
    xi: 0,
  })
})

it('meets two answers to best over worst half way', () => {
  const { weights, xi } = linearBestWorst({
    best: 0,
    worst: 1,
    bestToOthers: [1, 3],
    othersToWorst: [5, 1],
  })
  expectClose([...weights, xi], [0.8, 0.2, 0.2], 1e-15)
})

it('refuses a criterion about which nothing was answered', () => {
  const silent = { best: 0, worst: 2, bestToOthers: [1, null, 8], othersToWorst: [8, null, 1] }
  expect(() => linearBestWorst(silent)).toThrow('got none about 1')
})

it('refuses answers that leave best and worst unconnected', () => {
  const apart = { best: 0, worst: 2, bestToOthers: [1, 2, null], othersToWorst: [null, null, 1] }
  expect(() => linearBestWorst(apart)).toThrow('links best and worst')
})
