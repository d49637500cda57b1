import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  arithmeticMeanWeights,
  geometricMeanWeights,
} from '../../../../lib/decision/weights/aggregate-individual-weights'
import published from '../../../fixtures/published/decision-cases.json'

const group = published.group_8criteria_6dm
const digits = (values: readonly number[]) => values.map((value) => value.toFixed(12))

const members = fc.integer({ min: 1, max: 6 }).chain((criteria) =>
  fc.array(
    fc
      .array(fc.integer({ min: 1, max: 99 }), { minLength: criteria, maxLength: criteria })
      .map((worths) =>
        worths.map((worth) => worth / worths.reduce((sum, value) => sum + value, 0)),
      ),
    { minLength: 1, maxLength: 5 },
  ),
)

it('gives the published arithmetic mean of six experts within 1e-12', () => {
  expect(digits(arithmeticMeanWeights(group.linear_weights))).toEqual(digits(group.AIP_arithmetic))
})

it('gives the published geometric mean of six experts within 1e-12', () => {
  expect(digits(geometricMeanWeights(group.linear_weights))).toEqual(digits(group.AIP_geometric))
})

it('sums to 1 and stays between the least and greatest weight, in the arithmetic mean', () => {
  fc.assert(
    fc.property(members, (weights) => {
      const mean = arithmeticMeanWeights(weights)
      expect(mean.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
      for (const [j, value] of mean.entries()) {
        const column = weights.map((row) => row[j] ?? 0)
        expect(value).toBeGreaterThanOrEqual(Math.min(...column) - 1e-12)
        expect(value).toBeLessThanOrEqual(Math.max(...column) + 1e-12)
      }
    }),
  )
})

it('keeps the ratios of the geometric means of the columns', () => {
  fc.assert(
    fc.property(members, (weights) => {
      const mean = geometricMeanWeights(weights)
      const product = (j: number) => weights.reduce((total, row) => total * (row[j] ?? 0), 1)
      expect(mean.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12)
      for (const [j, value] of mean.entries()) {
        const expected = (product(j) / product(0)) ** (1 / weights.length)
        expect(value / (mean[0] ?? 1) / expected).toBeCloseTo(1, 10)
      }
    }),
  )
})

it('returns the weights of a group of one', () => {
  expect(digits(geometricMeanWeights([[0.7, 0.3]]))).toEqual(digits([0.7, 0.3]))
})

it.each([
  ['no member', [], 'no-members', 'members'],
  ['a member without weights', [[]], 'wrong-length', 'members[0]'],
  ['uneven members', [[0.5, 0.5], [1]], 'wrong-length', 'members[1]'],
  ['a weight of 0', [[1, 0]], 'not-a-weight', 'members[0][1]'],
  ['NaN', [[Number.NaN, 1]], 'not-a-weight', 'members[0][0]'],
  ['weights that do not sum to 1', [[0.5, 0.4]], 'weights-not-summing', 'members[0]'],
])('refuses %s', (_, weights, code, path) => {
  expect(() => arithmeticMeanWeights(weights)).toThrow(expect.objectContaining({ code, path }))
  expect(() => geometricMeanWeights(weights)).toThrow(expect.objectContaining({ code, path }))
})
