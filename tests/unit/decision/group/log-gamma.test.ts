import { expect, it } from 'vitest'
import { logGammaAndDigamma } from '../../../../lib/decision/group/log-gamma'

const at = (x: number) => {
  const value = new Float64Array(1)
  const derivative = new Float64Array(1)
  logGammaAndDigamma(x, value, derivative, 0)
  return { value: value[0] ?? 0, derivative: derivative[0] ?? 0 }
}

it.each([
  { x: 1, logGamma: 0, digamma: -0.5772156649015329 },
  { x: 0.5, logGamma: 0.5723649429247001, digamma: -1.9635100260214235 },
  { x: 5, logGamma: Math.log(24), digamma: 1.5061176684318003 },
  { x: 11, logGamma: Math.log(3628800), digamma: 2.351752589066721 },
  { x: 1e-5, logGamma: 11.512919692895826, digamma: -100000.57719921568 },
  { x: 1e6, logGamma: 12815504.569147613, digamma: 13.815510057964191 },
])('gives ln Γ and ψ of $x', ({ x, logGamma, digamma }) => {
  const { value, derivative } = at(x)
  expect(Math.abs(value - logGamma)).toBeLessThan(2e-14 * Math.max(1, Math.abs(logGamma)))
  expect(Math.abs(derivative - digamma)).toBeLessThan(2e-14 * Math.max(1, Math.abs(digamma)))
})

it('satisfies Γ(x + 1) = x Γ(x) across the border of its two ranges', () => {
  for (let x = 0.01; x < 30; x += 0.13) {
    expect(at(x + 1).value - at(x).value).toBeCloseTo(Math.log(x), 11)
    expect(at(x + 1).derivative - at(x).derivative).toBeCloseTo(1 / x, 11)
  }
})
