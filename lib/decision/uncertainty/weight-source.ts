import { diagnose } from '../group/chain-diagnostics'
import type { RandomStream } from '../random/random-stream'
import type { UncertainWeights } from './acceptability-input'
import { BLOCK, type WeightSource } from './draw-block'
import { intervalWeights } from './interval-weights'
import { uniformWeights } from './uniform-weights'

/** The source of draws for each kind of uncertainty about the weights of m criteria. */
export function createWeightSource(
  weights: UncertainWeights,
  m: number,
  samples: number,
  stream: RandomStream,
): WeightSource {
  switch (weights.kind) {
    case 'uniform':
      return uniformWeights(m, samples, stream)
    case 'intervals':
      return intervalWeights(weights.low, weights.high, samples, stream)
    case 'draws':
      return givenWeights(weights.draws, m)
  }
}

/** Each draw once, in order. Their effective number is the least over the weights, as successive draws may depend on each other. */
function givenWeights(draws: readonly (readonly number[])[], m: number): WeightSource {
  let next = 0
  return {
    samples: draws.length,
    effectiveSamples: effectiveNumber(draws, m),
    fill: (block, count) => {
      for (let t = 0; t < count; t++, next++) {
        for (let j = 0; j < m; j++) block[j * BLOCK + t] = draws[next]?.[j] ?? 0
      }
    },
  }
}

function effectiveNumber(draws: readonly (readonly number[])[], m: number): number {
  if (draws.length < 8) return draws.length
  const numbers = Array.from({ length: m }, (_, j) => {
    const series = Float64Array.from(draws, (draw) => draw[j] ?? 0)
    return diagnose([series]).ess
  })
  return Math.min(draws.length, ...numbers)
}
