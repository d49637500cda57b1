import {
  type Answer,
  type BestWorstComparisons,
  bestOverWorst,
  comparedCriteria,
} from './best-worst-comparisons'
import { firstCommonPoint } from './first-common-point'
import { requireEnoughAnswers } from './missing-answers'

/** n weights in the order of the criteria, each > 0, summing to 1, and the model's own measure of disagreement, in [0, 1). */
export type LinearWeights = { readonly weights: readonly number[]; readonly xi: number }

/**
 * Weights by the linear Best-Worst model: min ξ such that |w_B − a_Bj·w_j| ≤ ξ and |w_j − a_jW·w_W| ≤ ξ for every j,
 * Σw = 1, w ≥ 0. Exact up to rounding, in O(n): no linear program is solved.
 *
 * Source: Rezaei (2016), Best-worst multi-criteria decision-making method: Some properties and a linear model, Omega 64,
 * 126–130, the linear model, doi 10.1016/j.omega.2015.12.001.
 *
 * Measure everything in units of w_W: ρ = w_B/w_W, t = ξ/w_W, v_j = w_j/w_W. For a criterion j between best and worst, v_j
 * exists when (ρ − t)/a_Bj ≤ a_jW + t and a_jW − t ≤ (ρ + t)/a_Bj, that is when ρ lies within (a_Bj + 1)·t of a_Bj·a_jW; for
 * the worst itself ρ lies within t of a_BW. So the least t is the first time these growing intervals share a point ρ
 * ({@link firstCommonPoint}). In units of ξ instead, w_B = ρ/t and w_W = 1/t are both largest there, and 1/ξ = Σw/ξ grows
 * in each of them and in each w_j: the optimum is unique, with each w_j at its upper bound min((ρ + t)/a_Bj, a_jW + t).
 *
 * ξ is its own indicator of consistency; dividing it by the consistency index of the nonlinear model is a mistake.
 * Where A_B[W] ≠ A_W[B] both are held to. An answer may be `null`: its constraint is left out.
 *
 * @throws ContractError (a RangeError) `answers-missing` when a criterion has no answer, or nothing links best with worst
 * @example
 * linearBestWorst({ best: 0, worst: 1, bestToOthers: [1, 3], othersToWorst: [3, 1] }) // => { weights: [0.75, 0.25], xi: 0 }
 */
export function linearBestWorst(comparisons: BestWorstComparisons): LinearWeights {
  const { best, worst, bestToOthers, othersToWorst } = comparisons
  requireEnoughAnswers(comparisons)
  const { time, point: ratio } = firstCommonPoint([
    ...bestOverWorst(comparisons).map((answer) => ({ centre: answer, speed: 1 })),
    ...comparedCriteria(comparisons).map(({ fromBest, overWorst }) => ({
      centre: fromBest * overWorst,
      speed: fromBest + 1,
    })),
  ])
  const overWorstWeights = bestToOthers.map((fromBest, j) => {
    if (j === best) return ratio
    if (j === worst) return 1
    return largestWeight(fromBest, othersToWorst[j] ?? null, ratio, time)
  })
  const total = overWorstWeights.reduce((sum, weight) => sum + weight, 0)
  return { weights: overWorstWeights.map((weight) => weight / total), xi: time / total }
}

function largestWeight(fromBest: Answer, overWorst: Answer, ratio: number, time: number) {
  return Math.min(
    fromBest === null ? Number.POSITIVE_INFINITY : (ratio + time) / fromBest,
    overWorst === null ? Number.POSITIVE_INFINITY : overWorst + time,
  )
}
