import { createRandomStream, type RandomStream } from '../random/random-stream'
import { runSampling, type SamplingSteps, type SamplingWatch } from '../random/sampling-steps'
import {
  type AcceptabilityEstimates,
  centralWeights,
  pairwiseWinning,
  rankAcceptability,
} from './acceptability-estimates'
import { type AcceptabilityInput, checkAcceptabilityInput } from './acceptability-input'
import { OVERHANG } from './better-counts'
import { type ConfidenceFactor, confidenceFactor } from './confidence-factor'
import { BLOCK, type WeightBlock, type WeightSource } from './draw-block'
import { createRankTally, type RankTally, tallyBlock } from './rank-tally'
import { scoreBlock, type TiledValues, tileValues } from './score-block'
import { addValueNoise, tileVariances } from './value-noise'
import { createWeightSource } from './weight-source'

/** How the alternatives fare over all the weights that are thought possible. Rows are in the order of the alternatives. */
export type Acceptability = AcceptabilityEstimates & {
  /** Monte Carlo standard error of every number, in the same shape. */
  readonly mcse: AcceptabilityEstimates
}

export const acceptabilityDefaults = { samples: 100_000, seed: 1 } as const

const DRAWS_PER_STEP = 64 * BLOCK
/** Streams of the seed; those below belong to the chains of a group's posterior. */
const WEIGHT_STREAM = 16
const VALUE_STREAM = 17
const CONFIDENCE_STREAM = 18

/**
 * Stochastic multicriteria acceptability analysis of the additive model s_i = Σ_j w_j v_ij: over draws of the weights (and of
 * the values, where `valueSd` is given) it counts how often each alternative takes each rank, how often each beats each
 * other, and which weights make it first. Alternatives with the same score share the ranks they cover in equal parts,
 * and count half in the pairwise shares.
 *
 * **Source**: Lahdelma & Salminen 2001, SMAA-2, Operations Research 49(3), doi 10.1287/opre.49.3.444.11220; Tervonen &
 * Lahdelma 2007, Implementing stochastic multicriteria acceptability analysis, EJOR 178(2), doi 10.1016/j.ejor.2005.12.037.
 *
 * @returns the result; `null` only when `watch` cancelled it
 * @throws ContractError (a RangeError) for unusable input
 * @example
 * computeAcceptability({ weights: { kind: 'uniform' }, alternatives: ['a', 'b'], values: [[90], [80]] }).rankAcceptability // => [[1, 0], [0, 1]]
 */
export function computeAcceptability(input: AcceptabilityInput): Acceptability
export function computeAcceptability(
  input: AcceptabilityInput,
  watch: SamplingWatch,
): Acceptability | null
export function computeAcceptability(
  input: AcceptabilityInput,
  watch: SamplingWatch = {},
): Acceptability | null {
  return runSampling(acceptabilitySteps(input), watch)
}

/** {@link computeAcceptability} in steps of a few thousand draws. Memory does not grow with the number of draws. */
export function* acceptabilitySteps(input: AcceptabilityInput): SamplingSteps<Acceptability> {
  checkAcceptabilityInput(input)
  const experiment = prepare(input)
  const { samples } = experiment.source
  for (let start = 0; start < samples; start += DRAWS_PER_STEP) {
    const end = Math.min(samples, start + DRAWS_PER_STEP)
    countDraws(experiment, end - start)
    yield end / samples
  }
  return summarise(experiment, input)
}

type Experiment = {
  readonly source: WeightSource
  readonly values: TiledValues
  readonly variances: TiledValues | null
  readonly noise: RandomStream
  readonly tally: RankTally
  readonly block: WeightBlock
  readonly scores: Float64Array
}

function prepare(input: AcceptabilityInput): Experiment {
  const { weights, values, valueSd, samples, seed } = { ...acceptabilityDefaults, ...input }
  const m = values[0]?.length ?? 0
  const tiled = tileValues(values)
  return {
    source: createWeightSource(weights, m, samples, createRandomStream(seed, WEIGHT_STREAM)),
    values: tiled,
    variances: valueSd ? tileVariances(valueSd) : null,
    noise: createRandomStream(seed, VALUE_STREAM),
    tally: createRankTally(values.length, m),
    block: new Float64Array(tiled.weightRows * BLOCK),
    scores: new Float64Array((tiled.scoreRows + OVERHANG) * BLOCK),
  }
}

function countDraws(experiment: Experiment, draws: number): void {
  const { source, values, variances, noise, tally, block, scores } = experiment
  for (let start = 0; start < draws; start += BLOCK) {
    const count = Math.min(BLOCK, draws - start)
    source.fill(block, count)
    scoreBlock(values, block, scores)
    if (variances) addValueNoise(variances, block, noise, scores)
    tallyBlock(tally, scores, block, count)
  }
}

function summarise({ tally, source }: Experiment, input: AcceptabilityInput): Acceptability {
  const ranks = rankAcceptability(tally, source)
  const central = centralWeights(tally, source)
  const pairwise = pairwiseWinning(tally, source)
  const factors = confidenceFactors(central.estimate, input)
  return {
    rankAcceptability: ranks.estimate,
    centralWeights: central.estimate,
    confidence: factors.map((factor) => factor?.share ?? null),
    pairwise: pairwise.estimate,
    mcse: {
      rankAcceptability: ranks.error,
      centralWeights: central.error,
      confidence: factors.map((factor) => factor?.error ?? null),
      pairwise: pairwise.error,
    },
  }
}

function confidenceFactors(
  centres: readonly (readonly number[] | null)[],
  input: AcceptabilityInput,
): (ConfidenceFactor | null)[] {
  const { values, valueSd, samples, seed } = { ...acceptabilityDefaults, ...input }
  return centres.map((centre, i) => {
    if (!centre) return null
    const stream = createRandomStream(seed, CONFIDENCE_STREAM + i)
    return confidenceFactor({ values, valueSd: valueSd ?? null, samples }, centre, i, stream)
  })
}
