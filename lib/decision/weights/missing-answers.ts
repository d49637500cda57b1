import { ContractError } from '../../shared/contract-error'
import {
  type BestWorstComparisons,
  bestOverWorst,
  comparedCriteria,
} from './best-worst-comparisons'

/** An unanswered question: which array it stands in, and at which position. */
type MissingAnswer = {
  readonly kind: 'best-to-others' | 'others-to-worst'
  readonly position: number
}

/**
 * The questions not yet answered: best-to-others first, each in input order. "Best over worst" is one question and is
 * reported once, as best-to-others; a criterion is never asked to be compared with itself.
 *
 * @example
 * missingAnswers({ best: 0, worst: 2, bestToOthers: [1, null, 8], othersToWorst: [8, 5, 1] }) // => [{ kind: 'best-to-others', position: 1 }]
 */
export function missingAnswers(comparisons: BestWorstComparisons): MissingAnswer[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const overWorstIsKnown = bestOverWorst(comparisons).length > 0
  const missing: MissingAnswer[] = []
  for (const [position, answer] of bestToOthers.entries()) {
    if (answer !== null || position === best || (position === worst && overWorstIsKnown)) continue
    missing.push({ kind: 'best-to-others', position })
  }
  for (const [position, answer] of othersToWorst.entries()) {
    if (answer !== null || position === best || position === worst) continue
    missing.push({ kind: 'others-to-worst', position })
  }
  return missing
}

/**
 * Positions of the criteria between best and worst about which nothing was answered: the models give them no weight.
 * One answer of the two is enough.
 *
 * @example
 * criteriaWithoutAnswer({ best: 0, worst: 2, bestToOthers: [1, null, 8], othersToWorst: [8, null, 1] }) // => [1]
 */
export function criteriaWithoutAnswer(comparisons: BestWorstComparisons): number[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  return bestToOthers.flatMap((fromBest, j) =>
    j !== best && j !== worst && fromBest === null && (othersToWorst[j] ?? null) === null
      ? [j]
      : [],
  )
}

/**
 * Whether the answers fix the ratio of best to worst: directly, or through a criterion compared with both.
 *
 * @example
 * areBestAndWorstLinked({ best: 0, worst: 2, bestToOthers: [1, 2, null], othersToWorst: [null, null, 1] }) // => false
 */
export function areBestAndWorstLinked(comparisons: BestWorstComparisons): boolean {
  return bestOverWorst(comparisons).length > 0 || comparedCriteria(comparisons).length > 0
}

/**
 * Proves that the answers determine a weight for every criterion: the guard of both models.
 *
 * @param criteria the ids to name in the message; positions where not given
 * @throws ContractError (a RangeError) `answers-missing` when a criterion has no answer, or nothing links best with worst
 */
export function requireEnoughAnswers(
  comparisons: BestWorstComparisons,
  criteria: readonly (string | number)[] = [...comparisons.bestToOthers.keys()],
): void {
  const silent = criteriaWithoutAnswer(comparisons)
  const [first] = silent
  if (first !== undefined) {
    const named = silent.map((j) => JSON.stringify(criteria[j])).join(', ')
    throw new ContractError({
      code: 'answers-missing',
      path: `bestToOthers[${first}]`,
      message: `expected at least one answer about each criterion, got none about ${named}`,
    })
  }
  if (!areBestAndWorstLinked(comparisons)) {
    throw new ContractError({
      code: 'answers-missing',
      path: `bestToOthers[${comparisons.worst}]`,
      message: 'expected an answer that links best and worst, got none',
    })
  }
}
