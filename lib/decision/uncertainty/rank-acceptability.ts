import { createRandomStream } from '../random/random-stream'
import { runSampling, type SamplingSteps, type SamplingWatch } from '../random/sampling-steps'
import { type AcceptabilityInput, checkAcceptabilityInput } from './acceptability-input'
import {
  type AcceptabilityEstimates,
  centralWeights,
  type DrawCount,
  pairwiseWinning,
  rankAcceptability,
} from './acceptability-estimates'
import { EXTRA_ROWS } from './better-counts'
import { type ConfidenceFactor, confidenceFactor } from './confidence-factor'
import { BLOCK } from './draw-block'
import { createRankTally, type RankTally, tallyBlock } from './rank-tally'
import { padValues, scoreBlock } from './score-block'
import { addValueNoise, padVariances } from './value-noise'
import { createWeightSource } from './weight-source'

/** How the alternatives fare over all the weights that are thought possible. Rows are in the order of the alternatives. */
export type Acceptability = AcceptabilityEstimates & {
  /** Monte Carlo standard error of every number, in the same shape. */
  readonly mcse: AcceptabilityEstimates
}

export const acceptabilityDefaults = { samples: 100_000, seed: 1 } as const

const BLOCKS_PER_STEP = 64
const VALUE_STREAM = 1
const CONFIDENCE_STREAM = 2

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
  const { weights, values, valueSd, samples, seed } = { ...acceptabilityDefaults, ...input }
  const m = values[0]?.length ?? 0
  const source = createWeightSource(weights, m, samples, createRandomStream(seed))
  const padded = padValues(values)
  const variances = valueSd ? padVariances(valueSd) : null
  const noise = createRandomStream(seed, VALUE_STREAM)
  const tally = createRankTally(values.length, m)
  const block = new Float64Array(padded.columns * BLOCK)
  const scores = new Float64Array((padded.rows + EXTRA_ROWS) * BLOCK)
  for (let start = 0, blocks = 1; start < source.samples; start += BLOCK, blocks++) {
    const count = Math.min(BLOCK, source.samples - start)
    source.fill(block, count)
    scoreBlock(padded, block, scores)
    if (variances) addValueNoise(variances, block, noise, scores)
    tallyBlock(tally, scores, block, count)
    if (blocks % BLOCKS_PER_STEP === 0) yield Math.min(1, (start + BLOCK) / source.samples)
  }
  yield 1
  const confidence = (centre: readonly number[], i: number) =>
    confidenceFactor(
      values,
      valueSd ?? null,
      centre,
      i,
      samples,
      createRandomStream(seed, CONFIDENCE_STREAM + i),
    )
  return summarise(tally, source, confidence)
}

function summarise(
  tally: RankTally,
  count: DrawCount,
  confidenceOf: (centre: readonly number[], i: number) => ConfidenceFactor,
): Acceptability {
  const ranks = rankAcceptability(tally, count)
  const central = centralWeights(tally, count)
  const pairwise = pairwiseWinning(tally, count)
  const factors = central.estimate.map((centre, i) => (centre ? confidenceOf(centre, i) : null))
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
