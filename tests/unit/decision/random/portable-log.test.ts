import fc from 'fast-check'
import { expect, it } from 'vitest'
import { portableExp } from '../../../../lib/decision/random/portable-exp'
import { portableLog } from '../../../../lib/decision/random/portable-log'

it('agrees with the engine to the last bits over all magnitudes', () => {
  fc.assert(
    fc.property(fc.double({ min: 5e-324, max: 1e308, noNaN: true }), (x) => {
      const expected = Math.log(x)
      expect(Math.abs(portableLog(x) - expected)).toBeLessThanOrEqual(3e-16 * Math.abs(expected))
    }),
  )
})

it('agrees with the engine near 1, where the result is near 0', () => {
  for (let x = 0.5; x <= 2; x += 0.001) {
    expect(Math.abs(portableLog(x) - Math.log(x))).toBeLessThanOrEqual(
      3e-16 * Math.abs(Math.log(x)),
    )
  }
})

it('undoes the exponential', () => {
  for (let x = -600; x < 600; x += 1.7) expect(portableLog(portableExp(x))).toBeCloseTo(x, 10)
})

it.each([
  { x: 1, expected: 0 },
  { x: 0, expected: Number.NEGATIVE_INFINITY },
  { x: Number.POSITIVE_INFINITY, expected: Number.POSITIVE_INFINITY },
  { x: -1, expected: Number.NaN },
])('ln $x is $expected', ({ x, expected }) => {
  expect(portableLog(x)).toBe(expected)
})
