import { expect, it } from 'vitest'
import { createChain, transition } from '../../../../lib/decision/group/hamiltonian-chain'
import { createStepSizeTuner, tuneStepSize } from '../../../../lib/decision/group/step-size'
import { createRandomStream } from '../../../../lib/decision/random/random-stream'
import { kolmogorovSmirnov } from '../../../support/goodness-of-fit'

const normal = (place: Float64Array, gradient: Float64Array) => {
  place.forEach((x, index) => {
    gradient[index] = -x
  })
  return -0.5 * place.reduce((sum, x) => sum + x * x, 0)
}

it('samples the density it is given, not one distorted by its steps', () => {
  const chain = createChain(normal, new Float64Array(3), createRandomStream(61))
  const draws = Float64Array.from({ length: 20_000 }, () => {
    for (let thin = 0; thin < 3; thin++) transition(chain, 0.9, 2)
    return chain.position[1] ?? 0
  })
  const logistic = (x: number) => 1 / (1 + Math.exp(-1.5976 * x - 0.070565992 * x ** 3))
  expect(kolmogorovSmirnov(draws, logistic)).toBeLessThan(2)
})

it('stays where it is when a trajectory leaves the finite numbers', () => {
  const cliff = (place: Float64Array, gradient: Float64Array) => {
    gradient.fill(Number.POSITIVE_INFINITY)
    return (place[0] ?? 0) === 0 ? 0 : Number.NaN
  }
  const chain = createChain(cliff, new Float64Array(1), createRandomStream(62))
  expect(transition(chain, 0.1, 3)).toBe(0)
  expect([...chain.position]).toEqual([0])
})

it('adapts its step size until four in five proposals are accepted', () => {
  const chain = createChain(normal, new Float64Array(30), createRandomStream(63))
  const tuner = createStepSizeTuner(0.01)
  for (let step = 0; step < 500; step++) tuneStepSize(tuner, transition(chain, tuner.current, 4))
  let accepted = 0
  for (let step = 0; step < 1000; step++) accepted += transition(chain, tuner.smoothed, 4)
  expect(accepted / 1000).toBeGreaterThan(0.72)
  expect(accepted / 1000).toBeLessThan(0.93)
})
