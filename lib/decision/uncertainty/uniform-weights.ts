import { fillExponential } from '../random/exponential'
import type { RandomStream } from '../random/random-stream'
import { BLOCK, type WeightBlock, type WeightSource } from './draw-block'

/**
 * Weights uniform on the simplex {w ≥ 0, Σw = 1}, which is Dirichlet(1, …, 1): independent exponential draws divided by
 * their sum. (Uniform draws divided by their sum are not uniform on the simplex: they crowd the middle.)
 *
 * **Source**: Devroye 1986, Non-Uniform Random Variate Generation, ch. V, theorem 2.2.
 */
export function uniformWeights(
  criteria: number,
  samples: number,
  stream: RandomStream,
): WeightSource {
  const factors = new Float64Array(BLOCK)
  return {
    samples,
    effectiveSamples: samples,
    fill: (block) => {
      const draws = block.subarray(0, criteria * BLOCK)
      fillExponential(stream, draws)
      sumCriteria(draws, factors)
      for (let t = 0; t < BLOCK; t++) factors[t] = 1 / (factors[t] ?? 1)
      scaleDraws(draws, factors)
    },
  }
}

function sumCriteria(draws: WeightBlock, totals: Float64Array): void {
  totals.fill(0)
  for (let row = 0; row < draws.length; row += BLOCK) {
    for (let t = 0; t < BLOCK; t++) totals[t] = (totals[t] ?? 0) + (draws[row + t] ?? 0)
  }
}

function scaleDraws(draws: WeightBlock, factors: Float64Array): void {
  for (let row = 0; row < draws.length; row += BLOCK) {
    for (let t = 0; t < BLOCK; t++) draws[row + t] = (draws[row + t] ?? 0) * (factors[t] ?? 0)
  }
}
