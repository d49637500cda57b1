import { z } from 'zod'
import { rankAdditively } from '../decision/ranking/additive-ranking'
import { loadHighsSolver } from '../decision/ranking/highs-solver'
import { maxRegret } from '../decision/ranking/max-regret'
import { overturningChanges } from '../decision/ranking/overturning-change'
import { potentialOptimality } from '../decision/ranking/potential-optimality'
import { weightStability } from '../decision/ranking/weight-stability'
import type { CliCommand } from './cli-command'

const ids = z.array(z.string().min(1)).max(100)
const numbers = z.array(z.number())

const rankDocument = z.strictObject({
  criteria: ids,
  weights: numbers,
  alternatives: ids,
  values: z.array(numbers),
  tieBreak: z.array(z.string()).optional(),
  weightIntervals: z.strictObject({ low: numbers, high: numbers }).optional(),
})

/** Additive ranking with its stability, potential optimality and regret. */
export const rankCommand: CliCommand = {
  input: [
    ['criteria', 'ids, each once, at most 100'],
    ['weights', 'in the order of criteria, each from 0 to 1, summing to 1'],
    ['alternatives', 'ids, each once, at most 100'],
    ['values', 'rows alternatives, columns criteria, from 0 to 100'],
    ['tieBreak', 'ids of criteria: among equal scores the higher value on the first goes before…'],
    ['weightIntervals.low, high', 'bounds of the weights for potentiallyOptimal and maxRegret'],
  ],
  output: [
    ['scores', 'Σ weight · value, from 0 to 100, in the order of alternatives'],
    ['order', 'ids, best first; ties that tieBreak does not part in the order of the input'],
    ['contributions', 'weight · value, rows alternatives, columns criteria'],
    ['stability', 'of the winner, one entry a criterion:'],
    ['  criterion, low, high', 'it stays first while that weight is within, the others pro rata'],
    ['  challengerLow, challengerHigh', 'the id that overtakes at each end, or null'],
    ['minimumChange', 'one entry an alternative that is not the winner:'],
    ['  rival, l1', 'smallest Σ|w′ − w| at which it draws level; null where no weights do it'],
    [
      'potentiallyOptimal',
      'whether some weights make each alternative first or level with the first',
    ],
    ['maxRegret', 'the most points that choosing each could lose over all weights'],
  ],
  example: {
    criteria: ['claims', 'network'],
    weights: [0.6, 0.4],
    alternatives: ['North', 'South'],
    values: [
      [90, 40],
      [50, 80],
    ],
  },
  run: async (document) => {
    const { tieBreak = [], weightIntervals, ...problem } = rankDocument.parse(document)
    const ranking = rankAdditively(problem, { missing: 'leave-unranked', tieBreak })
    const [winner = ''] = ranking.order
    const maxRegrets = maxRegret(problem.values, weightIntervals)
    const solve = await loadHighsSolver()
    return {
      output: {
        scores: ranking.scores,
        order: ranking.order,
        contributions: ranking.contributions,
        stability: weightStability(problem, winner),
        minimumChange: overturningChanges(problem, winner).map(({ rival, l1 }) => ({ rival, l1 })),
        potentiallyOptimal: potentialOptimality(problem.values, solve, weightIntervals),
        maxRegret: maxRegrets,
      },
    }
  },
}
