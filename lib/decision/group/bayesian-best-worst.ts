import type { SamplingSteps } from '../random/sampling-steps'
import { diagnose } from './chain-diagnostics'
import { type CredalRanking, credalRanking } from './credal-ranking'
import { runGroupChain, warmUpTransitions } from './group-chain'
import { checkGroupJudgements, type GroupJudgements } from './group-judgements'
import { createGroupPosterior, type GroupPosterior } from './group-posterior'

/** The posterior of a group's weights. Arrays keep the order of the criteria, `individual` that of the experts. */
export type BayesianBestWorst = CredalRanking & {
  /** Posterior mean and standard deviation of the group's weights w*; the means sum to 1. */
  readonly mean: readonly number[]
  readonly sd: readonly number[]
  /** Monte Carlo standard error of each mean. */
  readonly mcse: readonly number[]
  /** Split R-hat of each weight: above 1.01, do not use the result. */
  readonly rhat: readonly number[]
  /** Effective number of draws behind each mean. */
  readonly ess: readonly number[]
  /** Posterior median of the concentration γ: large when the experts agree, near 1 when they contradict each other. */
  readonly gammaMedian: number
  /** Posterior mean of each expert's own weights w^k. */
  readonly individual: readonly (readonly number[])[]
  /** The draws of w*, n numbers each, chain after chain. */
  readonly draws: readonly (readonly number[])[]
}

export const bayesianBestWorstDefaults = { priorGamma: [0.1, 0.1], draws: 20_000, seed: 1 } as const

const CHAINS = 4

/**
 * Weights of a group by the Bayesian Best-Worst Method (the model stands at `createGroupPosterior`), sampled by Hamiltonian
 * Monte Carlo in four independent chains.
 *
 * **Source**: Mohammadi & Rezaei 2020, doi 10.1016/j.omega.2019.06.001.
 *
 * A generator: yields the share of the work done, in (0, 1], and returns the result; it may be dropped at any yield.
 *
 * @throws ContractError (a RangeError) for unusable judgements or settings
 */
export function* bayesianBestWorst(input: GroupJudgements): SamplingSteps<BayesianBestWorst> {
  checkGroupJudgements(input)
  const { priorGamma, draws, seed } = { ...bayesianBestWorstDefaults, ...input }
  const posterior = createGroupPosterior(input.experts, priorGamma)
  const record = createRecord(posterior, Math.ceil(draws / CHAINS))
  const total = CHAINS * (warmUpTransitions + record.length)
  let done = 0
  for (let chain = 0; chain < CHAINS; chain++) {
    const keep = (position: Float64Array, draw: number) =>
      keepDraw(record, posterior, position, chain, draw)
    for (const transitions of runGroupChain(posterior, seed, chain, record.length, keep)) {
      done += transitions
      yield done / total
    }
  }
  return summarise(record, posterior)
}

type DrawRecord = {
  /** Draws of each chain. */
  readonly length: number
  /** `weights[j][chain]`: the draws of w*_j. */
  readonly weights: readonly (readonly Float64Array[])[]
  readonly gamma: Float64Array
  /** Σ over the draws of (w*, w^1, …, w^K, γ). */
  readonly sums: Float64Array
  readonly draw: Float64Array
}

function createRecord({ criteria, dimension }: GroupPosterior, length: number): DrawRecord {
  return {
    length,
    weights: Array.from({ length: criteria }, () =>
      Array.from({ length: CHAINS }, () => new Float64Array(length)),
    ),
    gamma: new Float64Array(CHAINS * length),
    sums: new Float64Array(dimension + 1),
    draw: new Float64Array(dimension + 1),
  }
}

function keepDraw(
  { length, weights, gamma, sums, draw }: DrawRecord,
  posterior: GroupPosterior,
  position: Float64Array,
  chain: number,
  index: number,
): void {
  posterior.readDraw(position, draw)
  for (let entry = 0; entry < draw.length; entry++) {
    sums[entry] = (sums[entry] ?? 0) + (draw[entry] ?? 0)
  }
  weights.forEach((chains, j) => {
    const series = chains[chain]
    if (series) series[index] = draw[j] ?? 0
  })
  gamma[chain * length + index] = draw[posterior.dimension] ?? 0
}

function summarise(record: DrawRecord, { criteria, experts }: GroupPosterior): BayesianBestWorst {
  const { length, weights, gamma, sums } = record
  const diagnostics = weights.map(diagnose)
  const meanFrom = (offset: number) =>
    Array.from(sums.subarray(offset, offset + criteria), (sum) => sum / (CHAINS * length))
  return {
    mean: diagnostics.map(({ mean }) => mean),
    sd: diagnostics.map(({ sd }) => sd),
    mcse: diagnostics.map(({ mcse }) => mcse),
    ...credalRanking(weights),
    rhat: diagnostics.map(({ rhat }) => rhat),
    ess: diagnostics.map(({ ess }) => ess),
    gammaMedian: median(gamma),
    individual: Array.from({ length: experts }, (_, k) => meanFrom(criteria * (k + 1))),
    draws: listDraws(record),
  }
}

function listDraws({ length, weights }: DrawRecord): number[][] {
  return Array.from({ length: CHAINS * length }, (_, draw) =>
    weights.map((chains) => chains[Math.floor(draw / length)]?.[draw % length] ?? 0),
  )
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort()
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle - 0.5)] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}
