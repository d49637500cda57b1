import { expect, it } from 'vitest'
import { krippendorffAlpha } from '../../../../lib/decision/agreement/krippendorff-alpha'
import { threadSteps } from '../../../../lib/selection/sampling/thread-protocol'

const table = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, 5, 3, 2],
  [1, 2, 3, 4, 2, 2, 4, 1, 3, 5, 3, 1],
]

function agreementOf(ratings: typeof table, seed: number) {
  const job = { kind: 'agreement', input: { table: ratings, resamples: 200, seed } } as const
  const steps = threadSteps(job)
  let step = steps.next()
  while (!step.done) {
    expect(step.value).toBeGreaterThan(0)
    step = steps.next()
  }
  if (step.value.kind !== 'agreement') throw new Error(`got ${step.value.kind}`)
  return step.value.value
}

it('gives the coefficients with an interval of alpha around its value', () => {
  const { agreement, interval } = agreementOf(table, 7)
  const alpha = krippendorffAlpha(table, 'ordinal').value ?? Number.NaN
  expect(agreement.krippendorff.ordinal.value).toBe(alpha)
  expect(agreement).toMatchObject({ raters: 2, pairableUnits: 12, reportable: true })
  expect(interval?.low).toBeLessThan(alpha)
  expect(interval?.high).toBeGreaterThan(alpha)
  expect(interval?.high).toBeLessThanOrEqual(1)
})

it('gives the same interval for the same seed, and another for another', () => {
  expect(agreementOf(table, 7)).toEqual(agreementOf(table, 7))
  expect(agreementOf(table, 7).interval).not.toEqual(agreementOf(table, 8).interval)
})

it('gives no interval where there is no alpha', () => {
  const same = table.map((row) => row.map(() => 3))
  expect(agreementOf(same, 7).interval).toBeNull()
})
