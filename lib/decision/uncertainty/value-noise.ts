import { nextNormal } from '../random/normal'
import type { RandomStream } from '../random/random-stream'
import { BLOCK, type WeightBlock } from './draw-block'
import { scoreBlock, type TiledValues, tileValues } from './score-block'

/** The squares of the standard deviations, laid out like the values. */
export function tileVariances(valueSd: readonly (readonly number[])[]): TiledValues {
  return tileValues(valueSd.map((row) => row.map((sd) => sd * sd)))
}

/**
 * Makes scores of certain values into scores of uncertain ones. A sum of independent normal values is normal, so one draw a
 * score does for all its values: s_it += √(Σ_j w_jt² σ_ij²) · N(0, 1).
 */
export function addValueNoise(
  variances: TiledValues,
  block: WeightBlock,
  stream: RandomStream,
  scores: Float64Array,
): void {
  const squares = block.map((weight) => weight * weight)
  const spread = new Float64Array(variances.scoreRows * BLOCK)
  scoreBlock(variances, squares, spread)
  for (let index = 0; index < variances.alternatives * BLOCK; index++) {
    scores[index] = (scores[index] ?? 0) + Math.sqrt(spread[index] ?? 0) * nextNormal(stream)
  }
}
