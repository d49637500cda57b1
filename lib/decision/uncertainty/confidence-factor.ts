import { nextNormal } from '../random/normal'
import type { RandomStream } from '../random/random-stream'
import { shareError } from './monte-carlo-error'

/** Values of the alternatives, their standard deviations where they are uncertain, and how many draws of them to take. */
export type UncertainValues = {
  readonly values: readonly (readonly number[])[]
  readonly valueSd: readonly (readonly number[])[] | null
  readonly samples: number
}

/** A probability and its Monte Carlo standard error. */
export type ConfidenceFactor = { readonly share: number; readonly error: number }

/**
 * Confidence factor: the probability that alternative i is first when the weights are its own central weights. With exact
 * values nothing is left to chance: 1, or 0, or a part where it shares the first place. With uncertain values it is the
 * share of draws of the values.
 *
 * **Source**: Lahdelma & Salminen 2001, doi 10.1287/opre.49.3.444.11220.
 */
export function confidenceFactor(
  { values, valueSd, samples }: UncertainValues,
  weights: readonly number[],
  i: number,
  stream: RandomStream,
): ConfidenceFactor {
  const scores = values.map((row) => weightedSum(weights, row))
  if (!valueSd) return { share: firstShare(scores, i), error: 0 }
  const spreads = valueSd.map((row) =>
    Math.sqrt(row.reduce((sum, sd, j) => sum + (sd * (weights[j] ?? 0)) ** 2, 0)),
  )
  let firsts = 0
  const drawn = scores.slice()
  for (let sample = 0; sample < samples; sample++) {
    for (let k = 0; k < drawn.length; k++) {
      drawn[k] = (scores[k] ?? 0) + (spreads[k] ?? 0) * nextNormal(stream)
    }
    firsts += firstShare(drawn, i)
  }
  return { share: firsts / samples, error: shareError(firsts / samples, samples) }
}

/** 1 where alternative i alone scores most, 1/g where it shares that with g − 1 others, else 0. */
function firstShare(scores: readonly number[], i: number): number {
  const own = scores[i] ?? 0
  let equal = 0
  for (const score of scores) {
    if (score > own) return 0
    if (score === own) equal += 1
  }
  return 1 / equal
}

function weightedSum(weights: readonly number[], row: readonly number[]): number {
  return row.reduce((sum, value, j) => sum + value * (weights[j] ?? 0), 0)
}
