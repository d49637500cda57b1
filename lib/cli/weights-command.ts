import { z } from 'zod'
import { evaluateBestWorst } from '../decision/weights/best-worst'
import type { CliCommand } from './cli-command'

const answers = z.array(z.number().nullable())

const weightsDocument = z.strictObject({
  criteria: z.array(z.string()),
  best: z.string(),
  worst: z.string(),
  bestToOthers: answers,
  othersToWorst: answers,
  scale: z.number().optional(),
  exact: z.boolean().optional(),
})

/** Weights of one person from Best-Worst comparisons. */
export const weightsCommand: CliCommand = {
  input: [
    ['criteria', 'ids, each once'],
    ['best, worst', 'the id of the most and of the least important criterion'],
    [
      'bestToOthers',
      'how many times more important the best is than each, in the order of criteria',
    ],
    ['othersToWorst', 'how many times more important each is than the worst, same order'],
    ['scale', 'the largest number allowed in the comparisons; 9 if left out'],
    ['exact', 'true to have the linear weights as fractions too'],
  ],
  output: [
    ['linear.weights', 'weights of the linear model, in the order of criteria, summing to 1'],
    ['linear.xi', 'the largest deviation the linear model could not avoid'],
    ['linear.exact', 'the same weights as fractions, where asked for'],
    ['nonlinear.xi', 'the largest deviation of the nonlinear model'],
    ['nonlinear.low, high, mid', 'interval of each weight at that deviation, and its middle'],
    ['consistency.input', 'input-based consistency ratio; 0 is fully consistent'],
    ['consistency.inputLocal', 'the same of each criterion'],
    ['consistency.inputThreshold', 'the published threshold; null where none is published'],
    ['consistency.output, outputThreshold', 'output-based ratio and its threshold or null'],
    ['consistency.ordinal, ordinalLocal', 'share of comparisons whose order contradicts another'],
    ['consistency.acceptable', 'whether the ratios pass; null where no threshold is published'],
    ['advice', 'the comparison to revisit: judgement, from, to'],
    ['ties', 'where best or worst is not unique, each reading solved'],
    ['warnings', 'what a reader of the weights ought to know'],
  ],
  example: {
    criteria: ['price', 'time', 'safety'],
    best: 'safety',
    worst: 'price',
    bestToOthers: [8, 2, 1],
    othersToWorst: [1, 5, 8],
    exact: true,
  },
  run: (document) => {
    const { exact = false, scale, ...input } = weightsDocument.parse(document)
    const scaled = scale === undefined ? input : { ...input, scale }
    return { output: evaluateBestWorst(scaled, { exact }) }
  },
}
