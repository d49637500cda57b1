import { expect, it } from 'vitest'
import {
  doesRankHang,
  doesThresholdHang,
  type HingeGround,
} from '../../../../lib/selection/moderation/hinge-rules'

/** Two bids on two criteria of equal weight, each in a domain of its own. */
const ground = (wishes: Partial<HingeGround> = {}): HingeGround => ({
  values: [
    [60, 60],
    [70, 60],
  ],
  weights: [0.5, 0.5],
  domainOf: [0, 1],
  domainCodes: ['A', 'B'],
  thresholds: null,
  ...wishes,
})

const thresholds = { leastQuality: null, domainMinimums: {}, roundingDecimals: 2 }
const hinge = { bid: 0, criterion: 0, low: 50, high: 90 }

it('sees a total that passes with one value and fails with the other', () => {
  const total = (leastQuality: number) =>
    doesThresholdHang(ground({ thresholds: { ...thresholds, leastQuality } }), hinge)
  expect(total(55)).toBe(false)
  expect(total(55.01)).toBe(true)
  expect(total(75)).toBe(true)
  expect(total(75.01)).toBe(false)
})

it('sees the least score of the cell’s own domain, and of no other', () => {
  const domain = (domainMinimums: Record<string, number>) =>
    doesThresholdHang(ground({ thresholds: { ...thresholds, domainMinimums } }), hinge)
  expect(domain({ A: 70 })).toBe(true)
  expect(domain({ B: 60 })).toBe(false)
})

it('sees nothing hang where nothing was published or everybody gave the same', () => {
  expect(doesThresholdHang(ground(), hinge)).toBe(false)
  const strict = ground({ thresholds: { ...thresholds, leastQuality: 60 } })
  expect(doesThresholdHang(strict, { ...hinge, low: 60, high: 60 })).toBe(false)
})

it('says that the order could change when another bid is passed or drawn level with', () => {
  expect(doesRankHang(ground(), hinge)).toBe(true)
  expect(doesRankHang(ground(), { ...hinge, high: 70 })).toBe(true)
  expect(doesRankHang(ground(), { ...hinge, high: 69 })).toBe(false)
})
