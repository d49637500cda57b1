import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  basisPoints,
  normaliseWeightSet,
  printedTotal,
  printedTotalsByDomain,
} from '../../../../lib/decision/weights/published-weight-set'
import published from '../../../fixtures/published/bazyar-2022-weights.json'

function column(method: 'bestWorst' | 'consensus') {
  return published.domains.flatMap(({ domain, criteria }) =>
    criteria.map((entry) => ({
      domain,
      criterion: entry.criterion,
      basisPoints: basisPoints(entry[method]),
    })),
  )
}

const weightsOf = (points: readonly number[]) =>
  points.map((value, j) => ({ domain: 'd', criterion: `c${j}`, basisPoints: value }))

it('shows the totals of the published checklist as printed, which are not 100', () => {
  expect(column('consensus')).toHaveLength(28)
  expect(printedTotal(column('consensus'))).toBe(10031)
  expect(printedTotal(column('bestWorst'))).toBe(10073)
})

it('shows that the printed domain weights are sums of the consensus column, but for a rounding', () => {
  const printed = published.domains.map((entry) => basisPoints(entry.printed))
  const summed = printedTotalsByDomain(column('consensus')).map((total) => total.basisPoints)
  expect(printed.reduce((sum, value) => sum + value, 0)).toBe(10032)
  expect(printed.map((value, d) => value - (summed[d] ?? 0))).toEqual([0, 0, 1, 0, 0, 0])
})

it('normalises the published consensus column to exactly 10,000 and keeps what was printed', () => {
  const set = { source: published.source, weights: column('consensus') }
  const { weights, printedTotal: total, source } = normaliseWeightSet(set)
  expect({ total, source }).toEqual({ total: 10031, source: published.source })
  expect(printedTotal(weights)).toBe(10000)
  expect(weights[0]).toEqual({
    domain: 'domain-1',
    criterion: '1.1',
    basisPoints: 926,
    printed: 929,
    share: 929 / 10031,
  })
})

it('leaves the set it was given as it was', () => {
  const weights = weightsOf([3333, 3333, 3333])
  normaliseWeightSet({ source: 's', weights })
  expect(printedTotal(weights)).toBe(9999)
})

it('gives the points left over to the largest remainders, the earlier one where equal', () => {
  const { weights } = normaliseWeightSet({ source: 's', weights: weightsOf([1, 1, 1]) })
  expect(weights.map((weight) => weight.basisPoints)).toEqual([3334, 3333, 3333])
})

it('changes nothing where the total is already 10,000', () => {
  const { weights } = normaliseWeightSet({ source: 's', weights: weightsOf([2500, 7500]) })
  expect(weights.map((weight) => weight.basisPoints)).toEqual([2500, 7500])
})

it('always sums to 10,000 with every weight within one point of its exact share, and shares that sum to 1', () => {
  const points = fc
    .array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
    .filter((values) => values.some((value) => value > 0))
  fc.assert(
    fc.property(points, (values) => {
      const { weights } = normaliseWeightSet({ source: 's', weights: weightsOf(values) })
      expect(printedTotal(weights)).toBe(10000)
      expect(
        weights.every((weight) => Math.abs(weight.basisPoints - weight.share * 10000) < 1),
      ).toBe(true)
      expect(weights.reduce((sum, weight) => sum + weight.share, 0)).toBeCloseTo(1, 12)
    }),
  )
})

it.each([
  ['12.9', 1290],
  ['9,29', 929],
  [' 6.2 ', 620],
  ['0', 0],
  ['100.00', 10000],
])('reads %j as %d basis points', (text, expected) => {
  expect(basisPoints(text)).toBe(expected)
})

it.each(['', '1.234', '-1', '1e2', '12.', '.5', '1 000', 'NaN', '1,2,3'])(
  'refuses to read %j as a weight',
  (text) => {
    expect(() => basisPoints(text)).toThrow('expected a percentage with at most two decimals')
  },
)

it.each([0.5, -1, Number.NaN, Number.POSITIVE_INFINITY, 2_000_000])(
  'refuses %d basis points',
  (value) => {
    expect(() => printedTotal(weightsOf([100, value]))).toThrow(
      expect.objectContaining({ code: 'not-a-weight', path: 'weights[1].basisPoints' }),
    )
  },
)

it('refuses to normalise a set whose total is 0', () => {
  expect(() => normaliseWeightSet({ source: 's', weights: weightsOf([0, 0]) })).toThrow(
    'expected a total above 0',
  )
})
