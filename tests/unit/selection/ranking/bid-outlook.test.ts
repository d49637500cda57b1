import { expect, it } from 'vitest'
import { outlookOf } from '../../../../lib/selection/ranking/bid-outlook'

/** X is best on the first criterion, Y on the second; Z is never best, though no single bid beats it on both. */
const values = [
  [100, 0],
  [0, 100],
  [40, 40],
]

it('says who could be first under any weights, and what choosing each could cost', async () => {
  expect(await outlookOf(values, null)).toEqual({
    region: 'any',
    canBeFirst: [true, true, false],
    maxRegret: [100, 100, 60],
  })
})

it('looks only at weights within the ranges of the experts', async () => {
  const outlook = await outlookOf(values, { low: [0.6, 0], high: [0.9, 1] })
  expect(outlook.region).toBe('experts')
  expect(outlook.canBeFirst).toEqual([true, false, false])
  expect(outlook.maxRegret.map(Math.round)).toEqual([0, 80, 50])
})

it('computes equal questions once', async () => {
  expect(await outlookOf(structuredClone(values), null)).toBe(await outlookOf(values, null))
})
