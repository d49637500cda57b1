import fc from 'fast-check'
import { beforeAll, expect, it, vi } from 'vitest'
import type { BestWorstComparisons } from '../../../../lib/decision/weights/best-worst-comparisons'
import {
  nonlinearBestWorst,
  smallestDeviation,
} from '../../../../lib/decision/weights/nonlinear-best-worst'
import published from '../../../fixtures/published/bwm-cases.json'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'
import { loadHighs, weightRangeByHighs } from '../../../support/best-worst-by-highs'

const published20 = published.cases.map(({ id, ab, aw, best, worst, nonlinear }) => ({
  id,
  nonlinear,
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

it.each(published20)(
  'gives the published intervals of $id within 1e-12',
  ({ comparisons, nonlinear }) => {
    const { xi, low, high, mid } = nonlinearBestWorst(comparisons)
    expectClose(
      [xi, ...low, ...high, ...mid],
      [
        nonlinear.xi_star,
        ...nonlinear.weight_low,
        ...nonlinear.weight_high,
        ...nonlinear.weight_mid,
      ],
      1e-12,
    )
  },
)

/** Whether some ratio ρ of best to worst lets every criterion keep within `xi`: bounds of ρ, one answer after the other. */
function isPossible(
  { best, worst, bestToOthers, othersToWorst }: BestWorstComparisons,
  xi: number,
) {
  let [from, to] = [0, Number.POSITIVE_INFINITY]
  const keepWithin = (least: number, most: number) => {
    from = Math.max(from, least)
    to = Math.min(to, most)
  }
  for (const [j, aBj] of bestToOthers.entries()) {
    const ajW = othersToWorst[j] ?? null
    if (j === worst && aBj !== null) keepWithin(aBj - xi, aBj + xi)
    if (j === best && ajW !== null) keepWithin(ajW - xi, ajW + xi)
    if (j === best || j === worst || aBj === null || ajW === null) continue
    keepWithin(Math.max(aBj - xi, 0) * Math.max(ajW - xi, 0), (aBj + xi) * (ajW + xi))
  }
  return from <= to
}

function deviationByBisection(comparisons: BestWorstComparisons): number {
  let [impossible, possible] = [0, 1000]
  if (isPossible(comparisons, 0)) return 0
  for (let step = 0; step < 80; step++) {
    const middle = (impossible + possible) / 2
    if (isPossible(comparisons, middle)) possible = middle
    else impossible = middle
  }
  return possible
}

it('finds in closed form the deviation that bisection finds, whatever the answers', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [2, 15], scale: 20 }), (comparisons) => {
      expectClose([smallestDeviation(comparisons)], [deviationByBisection(comparisons)], 1e-11)
    }),
    { numRuns: 2000 },
  )
})

it('finds it also for decimals, where two answers to best over worst differ', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [2, 9], decimals: true }), (comparisons) => {
      expectClose([smallestDeviation(comparisons)], [deviationByBisection(comparisons)], 1e-11)
    }),
    { numRuns: 1000 },
  )
})

it('gives the intervals that HiGHS finds a hair above that deviation, and none a hair below', () => {
  fc.assert(
    fc.property(arbitraryComparisons({ sizes: [3, 6] }), (comparisons) => {
      const { xi, low, high } = nonlinearBestWorst(comparisons)
      fc.pre(xi > 0.01)
      expect(weightRangeByHighs(highs, comparisons, xi - 1e-3, 0)).toBeNull()
      for (const j of low.keys()) {
        const range = weightRangeByHighs(highs, comparisons, xi + 1e-6, j)
        expectClose(range ?? [], [low[j] ?? 0, high[j] ?? 0], 1e-4)
      }
    }),
    { numRuns: 40 },
  )
})

it('keeps low ≤ mid ≤ high within 0 and 1, never NaN, and low and high on either side of 1 in sum', () => {
  const any = arbitraryComparisons({ sizes: [2, 12], scale: 50, decimals: true })
  fc.assert(
    fc.property(any, (comparisons) => {
      const { low, high, mid } = nonlinearBestWorst(comparisons)
      for (const [j, weight] of mid.entries()) {
        const [least, most] = [low[j] ?? Number.NaN, high[j] ?? Number.NaN]
        expect(0 <= least && least <= weight && weight <= most && most <= 1).toBe(true)
      }
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
      expect(sum(low)).toBeLessThanOrEqual(1 + 1e-12)
      expect(sum(high)).toBeGreaterThanOrEqual(1 - 1e-12)
    }),
  )
})

it('leaves a criterion free upwards where its comparison with the worst is missing and the rest contradict', () => {
  const gap = { best: 0, worst: 3, bestToOthers: [1, 1, 9, 9], othersToWorst: [9, null, 9, 1] }
  const { low, high } = nonlinearBestWorst(gap)
  expect([low[0], high[1]]).toEqual([0, 1])
})

it('gives points, not ranges, where the answers given agree', () => {
  const gap = { best: 0, worst: 3, bestToOthers: [1, 2, null, 8], othersToWorst: [8, 4, 2, 1] }
  const { xi, low, high } = nonlinearBestWorst(gap)
  expect(xi).toBe(0)
  expect(low).toEqual(high)
})

it('measures the deviation without the criteria that are half answered', () => {
  const gap = {
    best: 0,
    worst: 3,
    bestToOthers: [1, 4, 9, null],
    othersToWorst: [null, 3, null, 1],
  }
  expect(smallestDeviation(gap)).toBe(0)
})

it('refuses answers that leave best and worst unconnected', () => {
  const apart = { best: 0, worst: 2, bestToOthers: [1, 2, null], othersToWorst: [null, null, 1] }
  expect(() => nonlinearBestWorst(apart)).toThrow(RangeError)
})
