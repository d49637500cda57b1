import fc from 'fast-check'
import { expect, it } from 'vitest'
import { linearBestWorst } from '../../../../lib/decision/weights/linear-best-worst'
import { linearBestWorstExact } from '../../../../lib/decision/weights/linear-best-worst-exact'
import published from '../../../fixtures/published/bwm-cases.json'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'

const published20 = published.cases.map(({ id, ab, aw, best, worst, linear }) => ({
  id,
  linear,
  comparisons: { best, worst, bestToOthers: ab, othersToWorst: aw },
}))

/** Adds fractions such as `9/28` on a common denominator, apart from the arithmetic under test. */
function sumOfFractions(fractions: readonly string[]): [bigint, bigint] {
  return fractions.reduce<[bigint, bigint]>(
    ([top, bottom], text) => {
      const [n = '0', d = '1'] = text.split('/')
      return [top * BigInt(d) + BigInt(n) * bottom, bottom * BigInt(d)]
    },
    [0n, 1n],
  )
}

const toNumber = (text: string) => {
  const [n = '0', d = '1'] = text.split('/')
  return Number(n) / Number(d)
}

it.each(published20)('gives the published fractions of $id', ({ comparisons, linear }) => {
  const { weights, xi } = linearBestWorstExact(comparisons)
  expect(weights).toEqual(linear.weights_exact)
  expect(xi).toBe(linear.xi_L_exact)
})

it('sums to exactly 1 and agrees with the doubles within 1e-13', () => {
  const any = arbitraryComparisons({ sizes: [2, 12], decimals: true })
  fc.assert(
    fc.property(any, (comparisons) => {
      const exact = linearBestWorstExact(comparisons)
      const [top, bottom] = sumOfFractions(exact.weights)
      expect(top).toBe(bottom)
      const { weights, xi } = linearBestWorst(comparisons)
      for (const [j, fraction] of [...exact.weights, exact.xi].entries()) {
        expect(Math.abs(toNumber(fraction) - ([...weights, xi][j] ?? 0))).toBeLessThan(1e-13)
      }
    }),
  )
})

it('takes 1.1 as 11/10, so that decimals that fit together deviate by exactly 0', () => {
  const { weights, xi } = linearBestWorstExact({
    best: 0,
    worst: 2,
    bestToOthers: [1, 1.1, 3.3],
    othersToWorst: [3.3, 3, 1],
  })
  expect({ weights, xi }).toEqual({ weights: ['33/73', '30/73', '10/73'], xi: '0' })
})

it('solves with what was answered', () => {
  const { weights } = linearBestWorstExact({
    best: 0,
    worst: 2,
    bestToOthers: [1, null, 4],
    othersToWorst: [4, 2, 1],
  })
  expect(weights).toEqual(['4/7', '2/7', '1/7'])
})

it('refuses a criterion about which nothing was answered', () => {
  const silent = { best: 0, worst: 2, bestToOthers: [1, null, 8], othersToWorst: [8, null, 1] }
  expect(() => linearBestWorstExact(silent)).toThrow(RangeError)
})
