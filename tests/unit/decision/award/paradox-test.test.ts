import { describe, expect, it } from 'vitest'
import type { CombinationRule } from '../../../../lib/decision/award/combined-ranking'
import { paradoxTest } from '../../../../lib/decision/award/paradox-test'

const relative: CombinationRule = {
  formula: { kind: 'relative-lowest' },
  qualityShare: 6_000,
  rounding: { decimals: 2 },
  tieBreak: [{ kind: 'higher-quality' }],
}

const field = {
  bids: 5,
  quality: [40, 95],
  price: [40, 160],
  threshold: 60,
} as const

describe('paradoxTest', () => {
  it('finds reversals by losing bids in the relative formula, with an example that can be checked', () => {
    const { reversals, example, fields } = paradoxTest(relative, { ...field, threshold: null })
    expect(fields).toBe(1_000)
    expect(reversals).toBeGreaterThan(0.01)
    expect(example?.before).not.toBe(example?.after)
    expect(example?.without).not.toBe(example?.before)
  })

  it('finds none where points depend on no other bid', () => {
    for (const formula of [
      { kind: 'absolute-benchmark', benchmark: 80 },
      { kind: 'linear-between-bounds', full: 40, none: 160 },
      { kind: 'price-per-quality-point' },
    ] as const) {
      expect(paradoxTest({ ...relative, formula }, field, { fields: 300 })).toMatchObject({
        reversals: 0,
        example: null,
      })
    }
  })

  it('counts bids on the knife edge: within half a point of the threshold', () => {
    const edges = (threshold: number | null) =>
      paradoxTest(relative, { ...field, threshold }, { fields: 500 }).knifeEdges
    expect(edges(null)).toBe(0)
    // one bid in 55 is within half a point: 1 − (54/55)⁵ ≈ 0.088 of the fields
    expect(edges(60)).toBeGreaterThan(0.05)
    expect(edges(60)).toBeLessThan(0.13)
  })

  it('counts where rounding alone lets a bid pass', () => {
    const rounded = { ...relative, rounding: { decimals: 0 } }
    expect(paradoxTest(rounded, field, { fields: 500 }).roundingDecides).toBeGreaterThan(0.01)
    expect(paradoxTest(relative, field, { fields: 500 }).roundingDecides).toBe(0)
  })

  it('counts ties at the top, and those that no rule parts', () => {
    const coarse = { ...relative, rounding: { decimals: 0 }, tieBreak: [] }
    const { ties, unresolvedTies } = paradoxTest(coarse, field, { fields: 500 })
    expect(ties).toBeGreaterThan(0.02)
    expect(unresolvedTies).toBe(ties)
    const parted = paradoxTest({ ...coarse, tieBreak: relative.tieBreak }, field, { fields: 500 })
    expect(parted.ties).toBe(ties)
    expect(parted.unresolvedTies).toBeLessThan(ties)
  })

  it('draws the same fields from the same seed, and others from another', () => {
    const run = (seed: number) => paradoxTest(relative, field, { fields: 200, seed })
    expect(run(7)).toEqual(run(7))
    expect(run(8)).not.toEqual(run(7))
  })
})
