import {
  type Answer,
  type BestWorstComparisons,
  bestOverWorst,
  withBestOverWorst,
} from './best-worst-comparisons'
import { type LinearWeights, linearBestWorst } from './linear-best-worst'
import { type IntervalWeights, nonlinearBestWorst } from './nonlinear-best-worst'

/** One way to read ambiguous answers, and the weights that it gives. */
export type TieReading = {
  readonly best: string
  readonly worst: string
  /** What stands for "best over worst" in this reading: one value, or A_B[W] then A_W[B] where they differ. */
  readonly bestOverWorst: readonly number[]
  readonly linear: LinearWeights
  readonly nonlinear: IntervalWeights
}

/**
 * An ambiguity that the method leaves to a choice. `shared-best`: another criterion was said to be exactly as important as
 * the best; `shared-worst`: likewise; `best-to-worst-differs`: the one question in both arrays has two answers.
 */
export type BestWorstTie = {
  readonly kind: 'shared-best' | 'shared-worst' | 'best-to-worst-differs'
  /** The criteria concerned, the chosen one first; for `best-to-worst-differs` best and worst. */
  readonly criteria: readonly string[]
  /** One for each choice, in the order of `criteria`, the choice as given first; for `best-to-worst-differs` A_B[W], then A_W[B]. */
  readonly readings: readonly TieReading[]
  /** The largest difference of a linear weight between two readings, in [0, 1]; 0 where the choice does not matter. */
  readonly largestChange: number
}

/**
 * Finds the ambiguities in one person's answers and solves each reading. A reading names another criterion best (or worst)
 * and keeps every answer as it was given, which is what "equally important" means; one choice is varied at a time.
 *
 * @param criteria the ids, in the order of the answers
 * @throws ContractError (a RangeError) `answers-missing` as for the two models
 */
export function findTies(
  comparisons: BestWorstComparisons,
  criteria: readonly string[],
): BestWorstTie[] {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  const bests = [best, ...othersAtOne(bestToOthers, comparisons)]
  const worsts = [worst, ...othersAtOne(othersToWorst, comparisons)]
  const answers = [...new Set(bestOverWorst(comparisons))]
  const named = (positions: readonly number[]) => positions.map((j) => criteria[j] ?? '')
  const solve = (reading: BestWorstComparisons): TieReading => ({
    best: criteria[reading.best] ?? '',
    worst: criteria[reading.worst] ?? '',
    bestOverWorst: [...new Set(bestOverWorst(reading))],
    linear: linearBestWorst(reading),
    nonlinear: nonlinearBestWorst(reading),
  })
  const tie = (
    kind: BestWorstTie['kind'],
    positions: readonly number[],
    choices: readonly BestWorstComparisons[],
  ): BestWorstTie[] => {
    if (choices.length < 2) return []
    const readings = choices.map(solve)
    return [{ kind, criteria: named(positions), readings, largestChange: largestChange(readings) }]
  }
  return [
    ...tie(
      'shared-best',
      bests,
      bests.map((position) => ({ ...comparisons, best: position })),
    ),
    ...tie(
      'shared-worst',
      worsts,
      worsts.map((position) => ({ ...comparisons, worst: position })),
    ),
    ...tie(
      'best-to-worst-differs',
      [best, worst],
      answers.map((answer) => withBestOverWorst(comparisons, answer)),
    ),
  ]
}

/** Positions other than best and worst whose answer is 1. */
function othersAtOne(answers: readonly Answer[], { best, worst }: BestWorstComparisons): number[] {
  return answers.flatMap((answer, j) => (answer === 1 && j !== best && j !== worst ? [j] : []))
}

function largestChange(readings: readonly TieReading[]): number {
  const [first] = readings
  if (first === undefined) return 0
  const spreads = first.linear.weights.map((_, j) => {
    const weights = readings.map(({ linear }) => linear.weights[j] ?? 0)
    return Math.max(...weights) - Math.min(...weights)
  })
  return Math.max(...spreads)
}
