import { fillNormal } from '../random/normal'
import { portableExp } from '../random/portable-exp'
import { nextUniform, type RandomStream } from '../random/random-stream'

/** Log density at `position` up to a constant; fills `gradient`. */
export type LogDensity = (position: Float64Array, gradient: Float64Array) => number

/** A Markov chain and its work space; `transition` moves it. */
export type HamiltonianChain = {
  readonly position: Float64Array
  readonly gradient: Float64Array
  readonly proposal: Float64Array
  readonly proposalGradient: Float64Array
  readonly momentum: Float64Array
  readonly logDensity: LogDensity
  readonly stream: RandomStream
  readonly energy: { value: number }
}

/** A chain of Hamiltonian Monte Carlo that starts at `start`. */
export function createChain(
  logDensity: LogDensity,
  start: Float64Array,
  stream: RandomStream,
): HamiltonianChain {
  const position = Float64Array.from(start)
  const gradient = new Float64Array(start.length)
  return {
    position,
    gradient,
    proposal: new Float64Array(start.length),
    proposalGradient: new Float64Array(start.length),
    momentum: new Float64Array(start.length),
    logDensity,
    stream,
    energy: { value: logDensity(position, gradient) },
  }
}

/**
 * One transition: a fresh momentum, `steps` leapfrog steps of length `stepSize` with unit masses, then acceptance by the
 * change of energy. A trajectory that leaves the finite numbers is refused.
 *
 * **Source**: Neal 2011, MCMC using Hamiltonian dynamics, Handbook of Markov Chain Monte Carlo, ch. 5, figure 2.
 *
 * @returns the probability with which the end point was accepted, in [0, 1]
 */
export function transition(chain: HamiltonianChain, stepSize: number, steps: number): number {
  const { position, gradient, proposal, proposalGradient, momentum, stream, energy } = chain
  fillNormal(stream, momentum)
  proposal.set(position)
  proposalGradient.set(gradient)
  const kineticBefore = kinetic(momentum)
  const value = leapfrog(chain, stepSize, steps)
  const gain = value - kinetic(momentum) - (energy.value - kineticBefore)
  const acceptance = gain >= 0 ? 1 : gain > -700 ? portableExp(gain) : 0
  if (nextUniform(stream) < acceptance) {
    position.set(proposal)
    gradient.set(proposalGradient)
    energy.value = value
  }
  return acceptance
}

function leapfrog(chain: HamiltonianChain, stepSize: number, steps: number): number {
  const { proposal, proposalGradient, momentum, logDensity } = chain
  let value = 0
  push(momentum, proposalGradient, 0.5 * stepSize)
  for (let step = 1; step <= steps; step++) {
    push(proposal, momentum, stepSize)
    value = logDensity(proposal, proposalGradient)
    push(momentum, proposalGradient, step === steps ? 0.5 * stepSize : stepSize)
  }
  return value
}

function push(target: Float64Array, direction: Float64Array, factor: number): void {
  for (let index = 0; index < target.length; index++) {
    target[index] = (target[index] ?? 0) + factor * (direction[index] ?? 0)
  }
}

function kinetic(momentum: Float64Array): number {
  let sum = 0
  for (let index = 0; index < momentum.length; index++) sum += (momentum[index] ?? 0) ** 2
  return 0.5 * sum
}
