import { ContractError } from '../../shared/contract-error'
import { linearBestWorst } from '../weights/linear-best-worst'
import type { ExpertJudgements } from './expert-likelihood'

/**
 * Linear Best-Worst weights of each expert, in the order of the experts. In a group's input nobody says which criterion is best
 * and worst, so the answers tell: best is the criterion with a 1 in best-to-others, worst the one with a 1 in
 * others-to-worst; where several have a 1, the one with the largest answer on the other side, then the first.
 *
 * @throws ContractError (a RangeError) `best-is-worst` where one criterion alone has both
 * @example
 * individualWeights([{ bestToOthers: [1, 3], othersToWorst: [3, 1] }]) // => [[0.75, 0.25]]
 */
export function individualWeights(experts: readonly ExpertJudgements[]): number[][] {
  return experts.map((expert, k) => {
    const { bestToOthers, othersToWorst } = expert
    const best = largestWhereOne(bestToOthers, othersToWorst, -1)
    const worst = largestWhereOne(othersToWorst, bestToOthers, best)
    if (worst < 0) {
      throw new ContractError({
        code: 'best-is-worst',
        path: `experts[${k}].othersToWorst`,
        message: 'expected a 1 at another criterion than the best, got none',
      })
    }
    return [...linearBestWorst({ best, worst, bestToOthers, othersToWorst }).weights]
  })
}

/** Position of the largest of `sizes` among those with a 1 in `answers`, leaving out one; −1 where there is none. */
function largestWhereOne(
  answers: readonly number[],
  sizes: readonly number[],
  except: number,
): number {
  return answers.reduce((largest, answer, j) => {
    if (answer !== 1 || j === except) return largest
    return largest < 0 || (sizes[j] ?? 0) > (sizes[largest] ?? 0) ? j : largest
  }, -1)
}
