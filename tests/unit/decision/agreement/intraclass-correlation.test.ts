import fc from 'fast-check'
import { expect, it } from 'vitest'
import { intraclassCorrelation } from '../../../../lib/decision/agreement/intraclass-correlation'
import statistics from '../../../fixtures/published/statistics-cases.json'
import { transposed } from '../../../support/transposed'

const published = statistics.intraclassCorrelation
const judges = transposed(published.table)
const forms = ['icc11', 'icc21', 'icc31', 'icc2k', 'icc3k'] as const

it.each(forms)('reproduces Shrout and Fleiss: %s', (form) => {
  expect(intraclassCorrelation(judges)[form].value).toBeCloseTo(published[form], 4)
})

it.each(forms)('keeps its digits when ratings are 1e9 plus a few thousandths: %s', (form) => {
  const raised = judges.map((row) => row.map((rating) => 1e9 + rating / 128))
  const scaled = judges.map((row) => row.map((rating) => rating / 128))
  const expected = intraclassCorrelation(scaled)[form].value ?? 0
  expect(intraclassCorrelation(raised)[form].value).toBeCloseTo(expected, 9)
})

it('finds perfect agreement between raters who say the same', () => {
  const same = [
    [1, 2, 5],
    [1, 2, 5],
  ]
  for (const form of forms) expect(intraclassCorrelation(same)[form].value).toBeCloseTo(1, 12)
})

it('sees a harsh rater in absolute agreement and not in consistency', () => {
  const { icc21, icc31 } = intraclassCorrelation([
    [1, 2, 5],
    [2, 3, 6],
  ])
  expect(icc31.value).toBeCloseTo(1, 12)
  expect(icc21.value).toBeLessThan(0.95)
})

it('is a number or a reason for every table', () => {
  const tables = fc
    .integer({ min: 1, max: 6 })
    .chain((units) =>
      fc.array(
        fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7), { minLength: units, maxLength: units }),
        { maxLength: 5 },
      ),
    )
  fc.assert(
    fc.property(tables, (table) => {
      for (const coefficient of Object.values(intraclassCorrelation(table))) {
        if (coefficient.value === null) expect(coefficient.reason).toBeTypeOf('string')
        else expect(coefficient.value).toBeLessThanOrEqual(1 + 1e-9)
      }
    }),
  )
})

it.each([
  [
    'a missing cell',
    [
      [1, null],
      [1, 2],
    ],
    'missing-cells',
  ],
  ['one rater', [[1, 2]], 'too-few-raters'],
  ['one unit', [[1], [2]], 'too-few-units'],
  [
    'all ratings alike',
    [
      [0.1, 0.1, 0.1],
      [0.1, 0.1, 0.1],
    ],
    'no-variation',
  ],
])('has no value with %s', (_, table, reason) => {
  expect(intraclassCorrelation(table).icc21).toEqual({ value: null, reason })
})

it('has no consistency when raters differ only by their offset', () => {
  const { icc31, icc3k } = intraclassCorrelation([
    [0.1, 0.1, 0.1],
    [0.7, 0.7, 0.7],
  ])
  expect(icc31).toEqual({ value: null, reason: 'no-variation' })
  expect(icc3k).toEqual({ value: null, reason: 'no-variation' })
})

it.each([1e-200, 1e90])('does not change when every rating is multiplied by %d', (factor) => {
  const multiplied = judges.map((row) => row.map((rating) => rating * factor))
  expect(intraclassCorrelation(multiplied).icc21.value).toBeCloseTo(published.icc21, 4)
})
