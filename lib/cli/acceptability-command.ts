import { z } from 'zod'
import {
  acceptabilityDefaults,
  computeAcceptability,
} from '../decision/uncertainty/rank-acceptability'
import type { CliCommand } from './cli-command'

const numbers = z.array(z.number())
const table = z.array(numbers)

const acceptabilityDocument = z.strictObject({
  weights: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('uniform') }),
    z.strictObject({ kind: z.literal('intervals'), low: numbers, high: numbers }),
    z.strictObject({ kind: z.literal('draws'), draws: table }),
  ]),
  alternatives: z.array(z.string().min(1)),
  values: table,
  valueSd: table.optional(),
  samples: z.number().optional(),
  seed: z.number().optional(),
})

/** Rank acceptability over uncertain weights. */
export const acceptabilityCommand: CliCommand = {
  input: [
    ['weights.kind', '"uniform" over all weights, "intervals" or "draws"'],
    ['weights.low, high', 'with "intervals": bounds, one a criterion'],
    ['weights.draws', 'with "draws": rows draws, columns criteria, each row summing to 1'],
    ['alternatives', 'ids, each once'],
    ['values', 'rows alternatives, columns criteria'],
    ['valueSd', 'standard deviations of the values, same shape, where they are uncertain'],
    ['samples', `how many weights are drawn; ${acceptabilityDefaults.samples} if left out`],
    ['seed', `the same seed gives the same numbers; ${acceptabilityDefaults.seed} if left out`],
  ],
  output: [
    ['rankAcceptability', 'rows alternatives, columns ranks from the first: share of the draws'],
    ['centralWeights', 'mean of the weights that make each first; null where none does'],
    ['confidence', 'how likely each is first at its central weights; null where it has none'],
    ['pairwise', 'row i, column k: share of the draws in which i beats k, ties half'],
    ['mcse', 'the same four with the Monte Carlo standard error of every number'],
  ],
  example: {
    weights: { kind: 'uniform' },
    alternatives: ['North', 'South'],
    values: [
      [90, 40],
      [50, 80],
    ],
    samples: 10000,
    seed: 1,
  },
  run: (document) => {
    const { valueSd, samples, seed, ...input } = acceptabilityDocument.parse(document)
    return {
      output: computeAcceptability({
        ...input,
        ...(valueSd && { valueSd }),
        ...(samples !== undefined && { samples }),
        ...(seed !== undefined && { seed }),
      }),
    }
  },
}
