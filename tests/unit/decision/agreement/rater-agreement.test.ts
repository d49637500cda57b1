import { expect, it } from 'vitest'
import { raterAgreement } from '../../../../lib/decision/agreement/rater-agreement'
import statistics from '../../../fixtures/published/statistics-cases.json'

it('counts raters, units and the units that can be paired', () => {
  const agreement = raterAgreement(statistics.krippendorffAlpha.raters)
  expect(agreement).toMatchObject({ raters: 4, units: 12, pairableUnits: 11, reportable: true })
  expect(agreement.krippendorff.nominal.value).toBeCloseTo(0.7434, 4)
  expect(agreement.kendallW).toEqual({ value: null, reason: 'missing-cells' })
  expect(agreement.icc.icc21).toEqual({ value: null, reason: 'missing-cells' })
})

it('is not reportable below ten units', () => {
  const nine = [
    [1, 2, 3, 4, 5, 1, 2, 3, 4],
    [1, 2, 3, 4, 5, 1, 2, 3, 5],
  ]
  expect(raterAgreement(nine).reportable).toBe(false)
  expect(raterAgreement(nine.map((row) => [...row, 2])).reportable).toBe(true)
})

it('is not reportable with one rater, whatever the number of units', () => {
  expect(raterAgreement([[1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 2]]).reportable).toBe(false)
})
