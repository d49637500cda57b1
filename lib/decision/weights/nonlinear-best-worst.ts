import {
  type BestWorstComparisons,
  bestOverWorst,
  type ComparedCriterion,
  comparedCriteria,
} from './best-worst-comparisons'
import { firstCommonPoint } from './first-common-point'
import { requireEnoughAnswers } from './missing-answers'

/**
 * ξ* ≥ 0, and per criterion the least and greatest weight among all optimal weightings, with 0 ≤ low ≤ mid ≤ high ≤ 1.
 * The middles do not in general sum to 1.
 */
export type IntervalWeights = {
  readonly xi: number
  readonly low: readonly number[]
  readonly high: readonly number[]
  readonly mid: readonly number[]
}

type Range = { readonly least: number; readonly most: number }

/**
 * Interval weights by the nonlinear Best-Worst model: min ξ such that |w_B/w_j − a_Bj| ≤ ξ and |w_j/w_W − a_jW| ≤ ξ for
 * every j. Its optimum leaves a range to each criterion whose answers do not bind; the intervals are those ranges.
 *
 * Sources: Rezaei (2015), Best-worst multi-criteria decision-making method, Omega 53, 49–57, doi 10.1016/j.omega.2014.11.009;
 * the intervals after Rezaei (2016), Omega 64, 126–130, interval analysis of multiple optima, doi 10.1016/j.omega.2015.12.001.
 *
 * With ξ* from {@link smallestDeviation}, ρ = w_B/w_W is fixed, and in units of w_W each other weight is free within
 * l_j = max(ρ/(a_Bj + ξ), a_jW − ξ, 0) and h_j = min(ρ/(a_Bj − ξ) where a_Bj > ξ, a_jW + ξ); so
 * low_j = l_j/(l_j + Σ_{k≠j} h_k) and high_j = h_j/(h_j + Σ_{k≠j} l_k). At ξ* = 0 all three are the one consistent weight.
 * Where an answer is missing h_j may be unbounded: then high_j is 1, as a limit.
 *
 * @throws ContractError (a RangeError) `answers-missing` when a criterion has no answer, or nothing links best with worst
 * @example
 * nonlinearBestWorst({ best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [3, 1] }) // => { xi: 0, low: [0.75, 0.25], high: [0.75, 0.25], mid: [0.75, 0.25] }
 */
export function nonlinearBestWorst(comparisons: BestWorstComparisons): IntervalWeights {
  requireEnoughAnswers(comparisons)
  const compared = comparedCriteria(comparisons)
  const xi = smallestDeviation(comparisons)
  const ratio = Math.min(
    ...bestOverWorst(comparisons).map((answer) => answer + xi),
    ...compared.map(({ fromBest, overWorst }) => (fromBest + xi) * (overWorst + xi)),
  )
  const ranges = comparisons.bestToOthers.map((_, j) => rangeOf(comparisons, j, ratio, xi))
  const low = ranges.map(({ least }, j) => least / (least + sumOfOthers(ranges, j, 'most')))
  const high = ranges.map(({ most }, j) =>
    most === Number.POSITIVE_INFINITY ? 1 : most / (most + sumOfOthers(ranges, j, 'least')),
  )
  return { xi, low, high, mid: low.map((least, j) => (least + (high[j] ?? least)) / 2) }
}

/**
 * ξ* of the nonlinear model in closed form. ρ = w_B/w_W must satisfy ρ ≥ a_BW − ξ, ρ ≥ (a_Bj − ξ)(a_jW − ξ),
 * ρ ≤ a_BW + ξ and ρ ≤ (a_Bj + ξ)(a_jW + ξ); ξ* is the largest ξ at which one lower bound meets one upper bound. With
 * p = a_Bj·a_jW, s = a_Bj + a_jW, and a_BW the smaller (over) or larger (under) of A_B[W] and A_W[B] where they differ:
 * over, p > a_BW: (s + 1 − √((s + 1)² − 4(p − a_BW)))/2, written below without its cancellation;
 * under, p < a_BW: (−(s + 1) + √((s + 1)² + 4(a_BW − p)))/2, likewise;
 * two criteria: (pᵢ − pⱼ)/(sᵢ + sⱼ); the two answers about best and worst: |A_B[W] − A_W[B]|/2.
 *
 * @throws ContractError (a RangeError) `answers-missing` under the same conditions as {@link nonlinearBestWorst}
 * @example
 * smallestDeviation({ best: 1, worst: 4, bestToOthers: [2, 1, 4, 3, 8], othersToWorst: [4, 8, 4, 2, 1] }) // => 1
 */
export function smallestDeviation(comparisons: BestWorstComparisons): number {
  requireEnoughAnswers(comparisons)
  const compared = comparedCriteria(comparisons)
  const answers = bestOverWorst(comparisons)
  const pairs = deviationBetween(compared)
  if (answers.length === 0) return pairs
  const least = Math.min(...answers)
  const most = Math.max(...answers)
  return Math.max(
    pairs,
    (most - least) / 2,
    ...compared.map((criterion) => deviationFrom(criterion, least, most)),
  )
}

function deviationBetween(compared: readonly ComparedCriterion[]): number {
  if (compared.length === 0) return 0
  return firstCommonPoint(
    compared.map(({ fromBest, overWorst }) => ({
      centre: fromBest * overWorst,
      speed: fromBest + overWorst,
    })),
  ).time
}

function deviationFrom({ fromBest, overWorst }: ComparedCriterion, least: number, most: number) {
  const product = fromBest * overWorst
  const s = fromBest + overWorst + 1
  const over = product - least
  const under = most - product
  return Math.max(
    over > 0 ? (2 * over) / (s + Math.sqrt(s * s - 4 * over)) : 0,
    under > 0 ? (2 * under) / (s + Math.sqrt(s * s + 4 * under)) : 0,
  )
}

function rangeOf(comparisons: BestWorstComparisons, j: number, ratio: number, xi: number): Range {
  if (j === comparisons.best) return { least: ratio, most: ratio }
  if (j === comparisons.worst) return { least: 1, most: 1 }
  const fromBest = comparisons.bestToOthers[j] ?? null
  const overWorst = comparisons.othersToWorst[j] ?? null
  const least = Math.max(
    fromBest === null ? 0 : ratio / (fromBest + xi),
    overWorst === null ? 0 : overWorst - xi,
  )
  const most = Math.min(
    fromBest === null || fromBest <= xi ? Number.POSITIVE_INFINITY : ratio / (fromBest - xi),
    overWorst === null ? Number.POSITIVE_INFINITY : overWorst + xi,
  )
  // Where the criterion binds, least and most are the same number and may cross by a rounding.
  return least <= most ? { least, most } : { least: (least + most) / 2, most: (least + most) / 2 }
}

function sumOfOthers(ranges: readonly Range[], j: number, end: keyof Range): number {
  let sum = 0
  for (const [k, range] of ranges.entries()) if (k !== j) sum += range[end]
  return sum
}
