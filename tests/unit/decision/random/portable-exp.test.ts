import { expect, it } from 'vitest'
import { portableExp } from '../../../../lib/decision/random/portable-exp'

it('agrees with the engine to the last bit or the one before', () => {
  for (let x = -700; x <= 700; x += 0.37) {
    expect(Math.abs(portableExp(x) / Math.exp(x) - 1)).toBeLessThan(2.3e-16)
  }
})

it.each([
  { x: 0, expected: 1 },
  { x: 1000, expected: Number.POSITIVE_INFINITY },
  { x: Number.POSITIVE_INFINITY, expected: Number.POSITIVE_INFINITY },
  { x: -1000, expected: 0 },
  { x: Number.NEGATIVE_INFINITY, expected: 0 },
  { x: Number.NaN, expected: Number.NaN },
])('e^$x is $expected', ({ x, expected }) => {
  expect(portableExp(x)).toBe(expected)
})
