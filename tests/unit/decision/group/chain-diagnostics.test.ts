import { expect, it } from 'vitest'
import { diagnose } from '../../../../lib/decision/group/chain-diagnostics'
import { nextNormal } from '../../../../lib/decision/random/normal'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'

/** Four chains x_t = ρ x_(t−1) + √(1 − ρ²) e_t: mean 0, variance 1, autocorrelation time (1 + ρ)/(1 − ρ). */
const autoregressive = (correlation: number, length: number) =>
  Array.from({ length: 4 }, (_, chain) => {
    const stream = createRandomStream(41, chain)
    let x = nextNormal(stream)
    return Float64Array.from({ length }, () => {
      x = correlation * x + Math.sqrt(1 - correlation ** 2) * nextNormal(stream)
      return x
    })
  })

it.each([
  { correlation: 0, effective: 1 },
  { correlation: 0.5, effective: 1 / 3 },
  { correlation: 0.9, effective: 1 / 19 },
  { correlation: -0.5, effective: 3 },
])(
  'knows what dependent draws are worth (autocorrelation $correlation)',
  ({ correlation, effective }) => {
    const { mean, sd, ess, rhat, mcse } = diagnose(autoregressive(correlation, 20_000))
    expect(ess / 80_000 / effective).toBeGreaterThan(0.85)
    expect(ess / 80_000 / effective).toBeLessThan(1.15)
    expect(sd).toBeCloseTo(1, 1)
    expect(Math.abs(mean)).toBeLessThan(4 * mcse)
    expect(rhat).toBeLessThan(1.005)
  },
)

it('sees a chain that stands elsewhere', () => {
  const [first, ...others] = autoregressive(0, 1000)
  const shifted = [first?.map((x) => x + 1) ?? new Float64Array(0), ...others]
  expect(diagnose(shifted).rhat).toBeGreaterThan(1.05)
})

it('sees chains that drift, though each covers the same ground', () => {
  const drifting = autoregressive(0, 1000).map((chain) => chain.map((x, t) => x + t / 300))
  expect(diagnose(drifting).rhat).toBeGreaterThan(1.1)
})

it('takes a constant as known', () => {
  const constant = Array.from({ length: 4 }, () => new Float64Array(100).fill(0.25))
  expect(diagnose(constant)).toEqual({ mean: 0.25, sd: 0, rhat: 1, ess: 400, mcse: 0 })
})

it('reports chains that are constant but apart as not converged, never NaN', () => {
  const apart = [0, 1].map((value) => new Float64Array(100).fill(value))
  const { rhat, ess } = diagnose(apart)
  expect(rhat).toBe(Number.POSITIVE_INFINITY)
  expect(ess).toBeGreaterThan(0)
})
