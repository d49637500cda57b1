import { type Answer, type BestWorstComparisons, bestOverWorst } from './best-worst-comparisons'
import { inputThreshold, outputThreshold } from './consistency-thresholds'

/** How well one person's answers fit together. The ratios have no unit; 0 is perfect. Arrays are in the order of the criteria. */
export type BestWorstConsistency = {
  /** CR^I; `null` while "best over worst" is unanswered. */
  readonly input: number | null
  /** CR^I_j; `null` where one of the criterion's two answers is missing. The largest names the answers to look at again. */
  readonly inputLocal: readonly (number | null)[]
  readonly inputThreshold: number | null
  /** CR^O; `null` while "best over worst" is unanswered, and where a_BW = 1 but other answers differ, for then CI = 0. */
  readonly output: number | null
  readonly outputThreshold: number | null
  /** OR; counted over the criteria that have both answers. */
  readonly ordinal: number
  /** OR_j; `null` where one of the criterion's two answers is missing. */
  readonly ordinalLocal: readonly (number | null)[]
  /**
   * The verdict: true where the answers agree exactly; else whether CR^I is at most its published threshold; else `null`, for a
   * threshold that nobody has published can be neither passed nor failed.
   */
  readonly acceptable: boolean | null
}

/** Below this ξ* the answers agree exactly but for the rounding of decimals such as 1.1 × 3. */
const exactAgreement = 1e-12

/**
 * The three consistency ratios of the Best-Worst Method, each with what it is made of, and the verdict.
 *
 * Source: Liang, Brunelli & Rezaei (2020), Consistency issues in the best worst method: measurements and thresholds,
 * Omega 96, 102175, definitions of CR^I, CR^O and OR, doi 10.1016/j.omega.2019.102175.
 *
 * Input-based: CR^I_j = |a_Bj·a_jW − a_BW|/(a_BW² − a_BW), 0 where a_BW = 1; CR^I = max_j.
 * Output-based: CR^O = ξ* over CI, with ξ* of the nonlinear model and CI of {@link consistencyIndex}.
 * Ordinal: OR_j = (1/n)·Σᵢ F((a_Bi − a_Bj)(a_jW − a_iW)), where F = 1 if negative, 0.5 if zero with exactly one factor
 * not zero, else 0; OR = max_j.
 *
 * Where the two answers about best and worst differ, a_BW is A_B[W], and the local ratio of the best criterion shows the gap.
 *
 * @param xi ξ* ≥ 0 of the nonlinear model for these answers
 */
export function bestWorstConsistency(
  comparisons: BestWorstComparisons,
  xi: number,
): BestWorstConsistency {
  const criteria = comparisons.bestToOthers.length
  const overWorst = bestOverWorst(comparisons)[0] ?? null
  const inputLocal = inputRatios(comparisons, overWorst)
  const ordinalLocal = ordinalRatios(comparisons)
  const input = overWorst === null ? null : largest(inputLocal)
  const threshold = overWorst === null ? null : inputThreshold(criteria, overWorst)
  return {
    input,
    inputLocal,
    inputThreshold: threshold,
    output: overWorst === null ? null : outputRatio(xi, overWorst),
    outputThreshold: overWorst === null ? null : outputThreshold(criteria, overWorst),
    ordinal: largest(ordinalLocal),
    ordinalLocal,
    acceptable: isAcceptable(xi, input, threshold),
  }
}

/**
 * CI = (1 + 2a − √(1 + 8a))/2: the ξ* of the most inconsistent answers about one criterion when best over worst is a.
 * With four criteria or more and a = 2, ξ* can exceed it (0.5), and CR^O then exceeds 1: the index is kept as published.
 *
 * Source: Rezaei (2015), Omega 53, 49–57, table of the consistency index (0, .44, 1, 1.63, 2.30, 3, 3.73, 4.47, 5.23 for a = 1…9),
 * doi 10.1016/j.omega.2014.11.009.
 *
 * @example
 * consistencyIndex(3) // => 1
 */
export function consistencyIndex(bestOverWorst: number): number {
  return (1 + 2 * bestOverWorst - Math.sqrt(1 + 8 * bestOverWorst)) / 2
}

/**
 * The verdict rests on the input-based ratio because that one points at single answers while they are being given.
 * Missing answers are not held against a person.
 */
function isAcceptable(xi: number, input: number | null, threshold: number | null): boolean | null {
  if (xi <= exactAgreement) return true
  if (input === null || threshold === null) return null
  return input <= threshold
}

/**
 * CR^I_j of one criterion: |a_Bj·a_jW − a_BW|/(a_BW² − a_BW), or 0 where a_BW = 1.
 *
 * @example
 * inputRatio(2, 5, 8) // => 2 / 56
 */
export function inputRatio(fromBest: number, overWorst: number, bestOverWorst: number): number {
  if (bestOverWorst === 1) return 0
  return Math.abs(fromBest * overWorst - bestOverWorst) / (bestOverWorst * (bestOverWorst - 1))
}

function inputRatios(comparisons: BestWorstComparisons, overWorst: Answer): (number | null)[] {
  return comparisons.bestToOthers.map((fromBest, j) => {
    const toWorst = comparisons.othersToWorst[j] ?? null
    if (fromBest === null || toWorst === null || overWorst === null) return null
    return inputRatio(fromBest, toWorst, overWorst)
  })
}

function outputRatio(xi: number, overWorst: number): number | null {
  if (xi <= exactAgreement) return 0
  return overWorst === 1 ? null : xi / consistencyIndex(overWorst)
}

function ordinalRatios({ bestToOthers, othersToWorst }: BestWorstComparisons): (number | null)[] {
  return bestToOthers.map((aBj, j) => {
    const ajW = othersToWorst[j] ?? null
    if (aBj === null || ajW === null) return null
    const violations = bestToOthers.reduce<number>((sum, aBi, i) => {
      const aiW = othersToWorst[i] ?? null
      return aBi === null || aiW === null ? sum : sum + ordinalViolation(aBi - aBj, ajW - aiW)
    }, 0)
    return violations / bestToOthers.length
  })
}

function ordinalViolation(byBest: number, byWorst: number): number {
  if (byBest * byWorst < 0) return 1
  return (byBest === 0) === (byWorst === 0) ? 0 : 0.5
}

function largest(values: readonly (number | null)[]): number {
  return values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0)
}
