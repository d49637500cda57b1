import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kendallW } from '../../../../lib/decision/agreement/kendall-w'
import cases from '../../../fixtures/published/decision-cases.json'
import statistics from '../../../fixtures/published/statistics-cases.json'
import { transposed } from '../../../support/transposed'

const scoreTable = (raters: { min: number; max: number }, units: { min: number; max: number }) =>
  fc.integer(units).chain((n) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: n, maxLength: n }), {
      minLength: raters.min,
      maxLength: raters.max,
    }),
  )

it('reproduces Shrout and Fleiss: four judges rank six targets', () => {
  const judges = transposed(statistics.intraclassCorrelation.table)
  expect(kendallW(judges).value).toBeCloseTo(statistics.intraclassCorrelation.kendallW, 4)
})

it('reproduces the published ranks of six experts over eight criteria', () => {
  const { ranks, kendall_W } = cases.group_8criteria_6dm
  expect(kendallW(ranks).value).toBeCloseTo(kendall_W, 12)
})

it('ranks scores itself, in either direction', () => {
  const { linear_weights, kendall_W } = cases.group_8criteria_6dm
  const rounded = linear_weights.map((row) => row.map((weight) => Math.round(weight * 1e9)))
  expect(kendallW(rounded).value).toBeCloseTo(kendall_W, 12)
  const negated = rounded.map((row) => row.map((weight) => -weight))
  expect(kendallW(negated).value).toBeCloseTo(kendall_W, 12)
})

it('lies between 0 and 1 for every table', () => {
  fc.assert(
    fc.property(scoreTable({ min: 2, max: 6 }, { min: 2, max: 6 }), (table) => {
      const { value } = kendallW(table)
      if (value === null) return
      expect(value).toBeGreaterThanOrEqual(0)
      expect(value).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})

it('does not change when units are put in another order', () => {
  fc.assert(
    fc.property(scoreTable({ min: 2, max: 5 }, { min: 2, max: 6 }), (table) => {
      const turned = table.map((row) => row.toReversed())
      expect(kendallW(turned)).toEqual(kendallW(table))
    }),
  )
})

it('is zero when two raters rank in opposite order', () => {
  expect(
    kendallW([
      [1, 2, 3],
      [3, 2, 1],
    ]),
  ).toEqual({ value: 0 })
})

it.each([
  ['one rater', [[1, 2, 3]], 'too-few-raters'],
  ['no rater', [], 'too-few-raters'],
  ['one unit', [[1], [2]], 'too-few-units'],
  [
    'nobody tells units apart',
    [
      [1, 1, 1],
      [2, 2, 2],
    ],
    'no-variation',
  ],
  [
    'a missing cell',
    [
      [1, 2, null],
      [1, 2, 3],
    ],
    'missing-cells',
  ],
])('has no value with %s', (_, table, reason) => {
  expect(kendallW(table)).toEqual({ value: null, reason })
})

it('refuses a ragged table and names the row', () => {
  expect(() => kendallW([[1, 2], [1]])).toThrow(
    expect.objectContaining({ code: 'ragged-table', path: 'table[1]' }),
  )
})

it('refuses an infinite entry and names the cell', () => {
  expect(() =>
    kendallW([
      [1, 2],
      [1, Number.POSITIVE_INFINITY],
    ]),
  ).toThrow(expect.objectContaining({ code: 'not-finite', path: 'table[1][1]' }))
})
