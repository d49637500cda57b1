/** One answer on the ratio scale ("how many times as important"), 1 or more; `null` where it was not given. */
export type Answer = number | null

/**
 * The answers of one person about n criteria, as the Best-Worst Method asks for them.
 * `best` and `worst` are positions in the two arrays, each n long, in the order of the criteria.
 */
export type BestWorstComparisons = {
  readonly best: number
  readonly worst: number
  /** `bestToOthers[j]` = a_Bj: how many times as important the best criterion is as criterion j; 1 at `best`. */
  readonly bestToOthers: readonly Answer[]
  /** `othersToWorst[j]` = a_jW: how many times as important criterion j is as the worst criterion; 1 at `worst`. */
  readonly othersToWorst: readonly Answer[]
}

/** Points at one answer in the words of the criteria: `criterion` is the id it is about. */
export type Judgement = {
  readonly kind: 'best-to-others' | 'others-to-worst'
  readonly criterion: string
}

/** A criterion j that is neither best nor worst, and for which both answers were given. */
export type ComparedCriterion = {
  readonly position: number
  /** a_Bj */
  readonly fromBest: number
  /** a_jW */
  readonly overWorst: number
}

/**
 * The criteria between best and worst that have both answers, in input order.
 *
 * @example
 * comparedCriteria({ best: 0, worst: 2, bestToOthers: [1, 2, 8], othersToWorst: [8, 5, 1] }) // => [{ position: 1, fromBest: 2, overWorst: 5 }]
 */
export function comparedCriteria(comparisons: BestWorstComparisons): ComparedCriterion[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const compared: ComparedCriterion[] = []
  for (let position = 0; position < bestToOthers.length; position++) {
    const fromBest = bestToOthers[position] ?? null
    const overWorst = othersToWorst[position] ?? null
    if (position === best || position === worst || fromBest === null || overWorst === null) continue
    compared.push({ position, fromBest, overWorst })
  }
  return compared
}

/**
 * What was answered to "how many times as important is the best as the worst": A_B[W], then A_W[B].
 * It is one question that stands in both arrays, so the result holds one value twice, or none, or two that differ.
 *
 * @example
 * bestOverWorst({ best: 0, worst: 1, bestToOthers: [1, 7], othersToWorst: [8, 1] }) // => [7, 8]
 */
export function bestOverWorst(comparisons: BestWorstComparisons): number[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  return [bestToOthers[worst], othersToWorst[best]].filter((answer) => typeof answer === 'number')
}

/**
 * The same answers with "best over worst" set to one value in both arrays.
 *
 * @example
 * withBestOverWorst({ best: 0, worst: 1, bestToOthers: [1, 7], othersToWorst: [8, 1] }, 8) // => { best: 0, worst: 1, bestToOthers: [1, 8], othersToWorst: [8, 1] }
 */
export function withBestOverWorst(
  comparisons: BestWorstComparisons,
  answer: number,
): BestWorstComparisons {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  return {
    ...comparisons,
    bestToOthers: bestToOthers.with(worst, answer),
    othersToWorst: othersToWorst.with(best, answer),
  }
}
