import { portableExp } from '../random/portable-exp'
import { portableLog } from '../random/portable-log'
import type { ExpertJudgements } from './expert-likelihood'
import { addExpertTerms, placeExpert } from './expert-terms'
import { logGammaAndDigamma } from './log-gamma'
import { createWorkSpace, type WorkSpace } from './posterior-work-space'

/** Gamma distribution of the concentration γ, as [shape, rate]. */
export type GammaPrior = readonly [shape: number, rate: number]

/** The posterior of the group model in unconstrained coordinates, and the way back to weights. */
export type GroupPosterior = {
  readonly criteria: number
  readonly experts: number
  /** Number of coordinates: n for the group, then n for each expert. */
  readonly dimension: number
  /** A point to start from. */
  readonly start: Float64Array
  /** Log density at `position` up to a constant; fills `gradient`. Not finite where numbers overflow. */
  readonly evaluate: (position: Float64Array, gradient: Float64Array) => number
  /** Writes w* (n), w^1 … w^K (n each) and γ of `position` into `out`, from index 0. */
  readonly readDraw: (position: Float64Array, out: Float64Array) => void
}

/**
 * The hierarchical model of Bayesian BWM: A_B^k ~ Multinomial(∝ 1/w^k), A_W^k ~ Multinomial(w^k), w^k ~ Dirichlet(γ w*),
 * γ ~ Gamma(shape, rate), w* ~ Dirichlet(1).
 *
 * **Source**: Mohammadi & Rezaei 2020, Bayesian best-worst method: A probabilistic group decision making model,
 * Omega 96, 102075, doi 10.1016/j.omega.2019.06.001.
 *
 * The group's coordinates are η_j = ln α_j, where α = γ w*. An expert's are z_kj, standardised by what is known of them:
 * ln w^k_j = m_kj + z_kj / √τ_kj up to a constant, with τ_kj = α_j + d_kj and m_kj = (α_j ln w*_j + d_kj ln ŵ_kj) / τ_kj,
 * where ŵ_k and d_kj are the maximum and the curvature of that expert's own likelihood. So z stays close to standard
 * normal whether the experts agree (γ in the hundreds) or contradict each other (γ near 1): no funnel for the sampler.
 * The constant that softmax ignores gets a normal prior of its own, with precision T_k = Σ_j τ_kj.
 */
export function createGroupPosterior(
  judgements: readonly ExpertJudgements[],
  prior: GammaPrior,
): GroupPosterior {
  const space = createWorkSpace(judgements)
  const { n, experts } = space
  return {
    criteria: n,
    experts: experts.length,
    dimension: n * (experts.length + 1),
    start: startingPoint(space),
    evaluate: (position, gradient) => evaluate(space, prior, position, gradient),
    readDraw: (position, out) => readDraw(space, position, out),
  }
}

/** The experts' mean weights with a concentration of 20, and z = 0. */
function startingPoint({ n, experts }: WorkSpace): Float64Array {
  const start = new Float64Array(n * (experts.length + 1))
  for (let j = 0; j < n; j++) {
    const mean = experts.reduce((sum, { logMode }) => sum + portableExp(logMode[j] ?? 0), 0)
    start[j] = portableLog((20 * mean) / experts.length)
  }
  return start
}

function evaluate(
  space: WorkSpace,
  prior: GammaPrior,
  position: Float64Array,
  gradient: Float64Array,
): number {
  const { n, experts, alpha, alphaSlope, totals } = space
  placeGroup(space, position)
  addGroupTerms(space, prior, position)
  let offset = n
  for (const expert of experts) {
    addExpertTerms(space, expert, position, gradient, offset)
    offset += n
  }
  for (let j = 0; j < n; j++) {
    gradient[j] = 1 + (alpha[j] ?? 0) * ((alphaSlope[j] ?? 0) + totals.sharedSlope)
  }
  return totals.value
}

/** Fills α, ln w* and γ. */
function placeGroup({ n, alpha, logShare, totals }: WorkSpace, position: Float64Array): void {
  let gamma = 0
  for (let j = 0; j < n; j++) {
    const a = portableExp(position[j] ?? 0)
    alpha[j] = a
    gamma += a
  }
  totals.gamma = gamma
  const logGamma = portableLog(gamma)
  for (let j = 0; j < n; j++) logShare[j] = (position[j] ?? 0) - logGamma
}

/**
 * The prior of (γ, w*) in η, Σ η_j + (shape − n) ln γ − rate γ, and the normalising constant of the Dirichlet
 * distribution once for each expert. Starts the sums that the experts add to.
 */
function addGroupTerms(space: WorkSpace, [shape, rate]: GammaPrior, position: Float64Array): void {
  const { n, experts, alpha, alphaSlope, logGamma, digamma, totals } = space
  const { gamma } = totals
  logGammaAndDigamma(gamma, logGamma, digamma, n)
  let value = (shape - n) * portableLog(gamma) - rate * gamma + experts.length * (logGamma[n] ?? 0)
  for (let j = 0; j < n; j++) {
    logGammaAndDigamma(alpha[j] ?? 1, logGamma, digamma, j)
    value += (position[j] ?? 0) - experts.length * (logGamma[j] ?? 0)
    alphaSlope[j] = -experts.length * (digamma[j] ?? 0)
  }
  totals.value = value
  totals.sharedSlope = (shape - n) / gamma - rate + experts.length * (digamma[n] ?? 0)
}

function readDraw(space: WorkSpace, position: Float64Array, out: Float64Array): void {
  const { n, experts, logShare, weight, totals } = space
  placeGroup(space, position)
  for (let j = 0; j < n; j++) out[j] = portableExp(logShare[j] ?? 0)
  let offset = n
  for (const expert of experts) {
    placeExpert(space, expert, position, offset)
    let total = 0
    for (let j = 0; j < n; j++) total += weight[j] ?? 0
    for (let j = 0; j < n; j++) out[offset + j] = (weight[j] ?? 0) / total
    offset += n
  }
  out[offset] = totals.gamma
}
