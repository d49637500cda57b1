import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { RatingTable } from '../../../../lib/decision/agreement/coefficient'
import { krippendorffAlpha } from '../../../../lib/decision/agreement/krippendorff-alpha'
import type { RatingScale } from '../../../../lib/decision/agreement/pair-disagreement'
import statistics from '../../../fixtures/published/statistics-cases.json'

const published = statistics.krippendorffAlpha
const scales: readonly RatingScale[] = ['nominal', 'ordinal', 'interval', 'ratio']

/** α by the book: a coincidence matrix over the values, then the four metrics as printed by Krippendorff. */
function alphaByCoincidences(table: RatingTable, scale: RatingScale): number {
  const columns = (table[0] ?? []).map((_, unit) =>
    table.map((row) => row[unit] ?? null).filter((rating) => rating !== null),
  )
  const pairable = columns.filter((column) => column.length > 1)
  const values = [...new Set(pairable.flat())].sort((a, b) => a - b)
  const total = new Map(values.map((v) => [v, pairable.flat().filter((x) => x === v).length]))
  const countOf = (v: number) => total.get(v) ?? 0
  const n = pairable.flat().length
  const delta = (c: number, k: number) => {
    if (c === k) return 0
    if (scale === 'nominal') return 1
    if (scale === 'interval') return (c - k) ** 2
    if (scale === 'ratio') return ((c - k) / (c + k)) ** 2
    const [low, high] = [Math.min(c, k), Math.max(c, k)]
    const between = values.filter((v) => v >= low && v <= high)
    return (between.reduce((s, v) => s + countOf(v), 0) - (countOf(c) + countOf(k)) / 2) ** 2
  }
  let observed = 0
  for (const column of pairable) {
    column.forEach((c, i) => {
      column.forEach((k, j) => {
        if (i !== j) observed += delta(c, k) / (column.length - 1)
      })
    })
  }
  let expected = 0
  for (const c of values) for (const k of values) expected += countOf(c) * countOf(k) * delta(c, k)
  return 1 - ((n - 1) * observed) / expected
}

const tables = fc
  .integer({ min: 2, max: 7 })
  .chain((units) =>
    fc.array(
      fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: units, maxLength: units }),
      { minLength: 2, maxLength: 5 },
    ),
  )

it.each(scales)("reproduces Krippendorff's four observers and twelve units: %s", (scale) => {
  expect(krippendorffAlpha(published.raters, scale).value).toBeCloseTo(published[scale], 4)
})

it.each(scales)('agrees with the coincidence matrix on any table: %s', (scale) => {
  fc.assert(
    fc.property(tables, (table) => {
      const { value } = krippendorffAlpha(table, scale)
      if (value !== null) expect(value).toBeCloseTo(alphaByCoincidences(table, scale), 9)
    }),
  )
})

it.each(scales)('is never NaN and never above 1: %s', (scale) => {
  fc.assert(
    fc.property(tables, (table) => {
      const coefficient = krippendorffAlpha(table, scale)
      if (coefficient.value === null) expect(coefficient.reason).toBeTypeOf('string')
      else expect(coefficient.value).toBeLessThanOrEqual(1)
    }),
  )
})

it('keeps its digits when a billion is added to every rating', () => {
  const raised = published.raters.map((row) => row.map((r) => (r === null ? null : r + 1e9)))
  const plain = krippendorffAlpha(published.raters, 'interval').value
  expect(krippendorffAlpha(raised, 'interval').value).toBe(plain)
})

it('does not count a unit that one rater alone rated', () => {
  const table = [
    [1, 2, 3, 3],
    [1, 2, 2, null],
  ]
  const shorter = table.map((row) => row.slice(0, 3))
  expect(krippendorffAlpha(table, 'ordinal')).toEqual(krippendorffAlpha(shorter, 'ordinal'))
})

it.each<[string, RatingTable, RatingScale, string]>([
  ['one rater', [[1, 2, 3]], 'ordinal', 'too-few-raters'],
  ['no rater', [], 'ordinal', 'too-few-raters'],
  [
    'nothing to pair',
    [
      [1, null],
      [null, 2],
    ],
    'nominal',
    'too-few-values',
  ],
  ['no unit', [[], []], 'nominal', 'too-few-values'],
  [
    'all ratings alike',
    [
      [4, 4, 4],
      [4, 4, 4],
    ],
    'interval',
    'no-variation',
  ],
  [
    'a negative value on a ratio scale',
    [
      [-1, 1],
      [1, 1],
    ],
    'ratio',
    'not-a-ratio-scale',
  ],
])('has no value with %s', (_, table, scale, reason) => {
  expect(krippendorffAlpha(table, scale)).toEqual({ value: null, reason })
})

it('takes two zeros on a ratio scale for agreement', () => {
  expect(
    krippendorffAlpha(
      [
        [0, 3],
        [0, 3],
      ],
      'ratio',
    ),
  ).toEqual({ value: 1 })
})

it.each([1e-200, 1e90])('does not change when every rating is multiplied by %d', (factor) => {
  const multiplied = published.raters.map((row) => row.map((r) => (r === null ? null : r * factor)))
  for (const scale of scales) {
    expect(krippendorffAlpha(multiplied, scale).value).toBeCloseTo(published[scale], 4)
  }
})
