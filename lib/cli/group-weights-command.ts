import { z } from 'zod'
import { bayesianBestWorstDefaults } from '../decision/group/bayesian-best-worst'
import { computeGroupWeights } from '../decision/group/group-weights'
import type { CliCommand } from './cli-command'

const answers = z.array(z.number())

const groupWeightsDocument = z.strictObject({
  criteria: z.array(z.string()),
  experts: z.array(
    z.strictObject({
      id: z.string().min(1).optional(),
      bestToOthers: answers,
      othersToWorst: answers,
    }),
  ),
  scale: z.number().optional(),
  priorGamma: z.tuple([z.number(), z.number()]).optional(),
  draws: z.number().optional(),
  seed: z.number().optional(),
})

const { priorGamma, draws, seed } = bayesianBestWorstDefaults

/** Weights of a group of experts. */
export const groupWeightsCommand: CliCommand = {
  input: [
    ['criteria', 'ids, each once'],
    ['experts', 'one entry an expert:'],
    ['  id', 'a name for the output; by position if left out'],
    [
      '  bestToOthers',
      'how many times more important the best is than each, in the order of criteria',
    ],
    ['  othersToWorst', 'how many times more important each is than the worst, same order'],
    ['scale', 'the largest number allowed in the comparisons; 9 if left out'],
    [
      'priorGamma',
      `shape and rate of the prior of the concentration; ${JSON.stringify(priorGamma)} if left out`,
    ],
    ['draws', `posterior draws kept; ${draws} if left out`],
    ['seed', `the same seed gives the same numbers; ${seed} if left out`],
  ],
  output: [
    ['mean, sd', 'of the posterior of each weight, in the order of criteria'],
    ['mcse', 'Monte Carlo standard error of each mean'],
    ['credal', 'row i, column j: probability that criterion i outweighs criterion j'],
    ['credalMcse', 'Monte Carlo standard error of each of these'],
    ['rhat', 'split R-hat of each weight; above 1.01 do not use the result'],
    ['ess', 'effective number of draws behind each mean'],
    ['gammaMedian', 'median of the concentration: large when the experts agree'],
    [
      'disagreement.kendallW',
      'concordance of the experts’ own rankings, 0 to 1; null for one expert',
    ],
    ['disagreement.camps', 'ids of the two groups the experts fall into; empty where they do not'],
    ['disagreement.note', 'in words, whether the mean stands for anybody'],
    ['individual', 'of each expert: id, weights alone (linear) and within the group (posterior)'],
  ],
  example: {
    criteria: ['price', 'time', 'safety'],
    experts: [
      { id: 'Ana', bestToOthers: [8, 2, 1], othersToWorst: [1, 5, 8] },
      { id: 'Rui', bestToOthers: [5, 3, 1], othersToWorst: [1, 2, 5] },
    ],
    draws: 2000,
    seed: 1,
  },
  run: (document) => {
    const { criteria, experts, ...settings } = groupWeightsDocument.parse(document)
    return {
      output: computeGroupWeights({
        criteria,
        experts: experts.map(({ id, ...judgements }) =>
          id === undefined ? judgements : { id, ...judgements },
        ),
        ...(settings.scale !== undefined && { scale: settings.scale }),
        ...(settings.priorGamma && { priorGamma: settings.priorGamma }),
        ...(settings.draws !== undefined && { draws: settings.draws }),
        ...(settings.seed !== undefined && { seed: settings.seed }),
      }),
    }
  },
}
