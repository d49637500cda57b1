import { type DistributedCount, type ValueOutcome, valueGap } from './evidence'
import { positiveProblems, shareProblems, type ValueProblem } from './value-problem'

/**
 * How many, and how well spread: 100 · (c · min(1, count/countForFull) + (1 − c) · regions/regionsInAll), with
 * c = `countShare`. The parts add up, so that a great number in one region cannot stand in for the others.
 */
export type CountWithDistributionValue = {
  readonly kind: 'count-with-distribution'
  /** The count that earns its whole part. */
  readonly countForFull: number
  /** All regions that are to be covered; a whole number. */
  readonly regionsInAll: number
  /** In [0, 1]: the part of the value that the count decides; the covered regions decide the rest. */
  readonly countShare: number
}

/** Counts must be whole and not negative, and regions at most all there are; else outside the domain. */
export function valueOfDistributedCount(
  { countForFull, regionsInAll, countShare }: CountWithDistributionValue,
  { count, regions }: DistributedCount,
): ValueOutcome {
  const areCounts = [count, regions].every((n) => Number.isSafeInteger(n) && n >= 0)
  if (!areCounts || regions > regionsInAll) return valueGap('outside-domain')
  const counted = Math.min(1, count / countForFull)
  return { value: 100 * (countShare * counted + (1 - countShare) * (regions / regionsInAll)) }
}

export const countWithDistributionProblems = ({
  countForFull,
  regionsInAll,
  countShare,
}: CountWithDistributionValue): ValueProblem[] => [
  ...positiveProblems(['countForFull'], countForFull),
  ...positiveProblems(['regionsInAll'], regionsInAll),
  ...shareProblems(['countShare'], countShare),
]
