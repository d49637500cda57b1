import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkFormula, pricePoints } from '../../../../lib/decision/award/price-formula'
import { formatRational, rationalToNumber } from '../../../../lib/shared/rational'

const written = (points: readonly Parameters<typeof formatRational>[0][]) =>
  points.map(formatRational)

describe('pricePoints', () => {
  it('gives the lowest price all points and the others their inverse share', () => {
    expect(written(pricePoints({ kind: 'relative-lowest' }, [100, 80, 40]))).toEqual([
      '40',
      '50',
      '100',
    ])
    expect(written(pricePoints({ kind: 'relative-lowest' }, [30, 70]))).toEqual(['100', '300/7'])
  })

  it('measures against a published benchmark, whatever others offer', () => {
    const formula = { kind: 'absolute-benchmark', benchmark: 80 } as const
    expect(written(pricePoints(formula, [100, 80, 40]))).toEqual(['80', '100', '100'])
    expect(written(pricePoints(formula, [100]))).toEqual(['80'])
  })

  it('is a straight line between the bounds, and flat beyond them', () => {
    const formula = { kind: 'linear-between-bounds', full: 50, none: 150 } as const
    expect(written(pricePoints(formula, [50, 75, 150, 20, 151]))).toEqual([
      '100',
      '75',
      '0',
      '100',
      '0',
    ])
  })

  it('refuses prices, benchmarks and bounds that cannot be', () => {
    for (const price of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => pricePoints({ kind: 'relative-lowest' }, [10, price])).toThrow(
        expect.objectContaining({ code: 'price-not-positive', path: 'prices[1]' }),
      )
    }
    expect(() => checkFormula({ kind: 'absolute-benchmark', benchmark: 0 })).toThrow(
      expect.objectContaining({ path: 'formula.benchmark' }),
    )
    for (const [full, none] of [
      [5, 5],
      [6, 5],
      [-1, 5],
      [1, Number.NaN],
    ] as const) {
      expect(() => checkFormula({ kind: 'linear-between-bounds', full, none })).toThrow(
        expect.objectContaining({ code: 'bounds-not-ordered' }),
      )
    }
  })

  it('stays between 0 and 100 and never rewards a higher price', () => {
    const price = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100)
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(
          { kind: 'relative-lowest' } as const,
          { kind: 'absolute-benchmark', benchmark: 500 } as const,
          { kind: 'linear-between-bounds', full: 100, none: 5_000 } as const,
        ),
        (prices, formula) => {
          const ascending = [...prices].sort((a, b) => a - b)
          const points = pricePoints(formula, ascending).map(rationalToNumber)
          for (const value of points) {
            expect(value).toBeGreaterThanOrEqual(0)
            expect(value).toBeLessThanOrEqual(100)
          }
          expect([...points].sort((a, b) => b - a)).toEqual(points)
        },
      ),
    )
  })
})
