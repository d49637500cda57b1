import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkArithmetic, type PriceLine } from '../../../../lib/selection/prices/arithmetic-rules'

const line = (wishes: Partial<PriceLine> = {}): PriceLine => ({
  description: 'Premium for one member',
  quantity: 3,
  unitMinor: 1999,
  amountMinor: 5997,
  ...wishes,
})

it('finds nothing where lines and total are right', () => {
  expect(checkArithmetic([line(), line()], 11_994)).toMatchObject({
    isRight: true,
    expectedMinor: 11_994,
    differenceMinor: 0,
  })
})

it('shows a wrong line although the total adds up', () => {
  const check = checkArithmetic([line({ amountMinor: 5998 })], 5997)
  expect(check).toMatchObject({ isRight: false, differenceMinor: 0 })
  expect(check.lines[0]).toMatchObject({ expectedMinor: 5997, differenceMinor: 1 })
})

it('shows by how much a total differs from its lines', () => {
  expect(checkArithmetic([line(), line()], 11_000)).toMatchObject({
    isRight: false,
    expectedMinor: 11_994,
    differenceMinor: -994,
  })
})

it('rounds half a cent of a line away from zero', () => {
  const half = line({ quantity: 1.5, unitMinor: 3, amountMinor: 5 })
  expect(checkArithmetic([half], 5).isRight).toBe(true)
})

it('multiplies decimals exactly', () => {
  const tenth = line({ quantity: 0.1, unitMinor: 30, amountMinor: 3 })
  expect(checkArithmetic([tenth], 3).isRight).toBe(true)
})

it('has nothing to say of an offer without lines', () => {
  expect(checkArithmetic([], 500)).toEqual({
    lines: [],
    expectedMinor: 500,
    differenceMinor: 0,
    isRight: true,
  })
})

it('adds parts up to the whole, in any order', () => {
  const parts = fc.array(
    fc.record({
      quantity: fc.integer({ min: 0, max: 10_000 }),
      unitMinor: fc.integer({ min: 0, max: 1_000_000 }),
    }),
    { minLength: 1, maxLength: 20 },
  )
  fc.assert(
    fc.property(parts, (drawn) => {
      const lines = drawn.map((part) =>
        line({ ...part, amountMinor: part.quantity * part.unitMinor }),
      )
      const total = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
      expect(checkArithmetic(lines, total).isRight).toBe(true)
      expect(checkArithmetic(lines.toReversed(), total).expectedMinor).toBe(total)
    }),
  )
})
