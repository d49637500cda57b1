import { requireFullTable, tieTolerance } from './decision-problem'
import type { LinearRow, LinearSolver } from './linear-solver'
import {
  requireIntervals,
  type WeightIntervals,
  weightsFavouring,
  wholeSimplex,
} from './weight-region'
import { differencesOf, weightedSum } from './weighted-sum'

/** The solver's own tolerance, in points: a best lead above −1e-7 counts as level. */
const solverTolerance = 1e-7

/**
 * Whether some weights make an alternative first or level with the first: max δ over weights w of the region subject
 * to Σ_j w_j (v_aj − v_bj) ≥ δ for every rival b; potentially optimal if δ ≥ 0.
 *
 * Source: Hazen (1986), Operations Research 34(2), 296–310, doi 10.1287/opre.34.2.296.
 *
 * @param values from 0 to 100, rows alternatives, columns criteria
 * @param intervals bounds of the weights; the whole simplex where left out
 * @returns in the order of the rows
 * @throws ContractError when the table is ragged or the intervals leave no weights
 */
export function potentialOptimality(
  values: readonly (readonly number[])[],
  solve: LinearSolver,
  intervals: WeightIntervals = wholeSimplex(values[0]?.length ?? 0),
): boolean[] {
  requireFullTable(values)
  requireIntervals(intervals, values[0]?.length ?? 0)
  return values.map((own, i) => {
    const rivals = values.filter((_, other) => other !== i)
    return (
      decideAtCorners(own, rivals, intervals) ??
      bestLead(own, rivals, intervals, solve) >= -solverTolerance
    )
  })
}

/**
 * Most cases need no solver. Of every rival, look at the weights that favour the alternative over it most: if the
 * rival leads even there, the answer is no; if nobody leads there, it is yes; else, null, the corners do not tell.
 */
function decideAtCorners(
  own: readonly number[],
  rivals: readonly (readonly number[])[],
  intervals: WeightIntervals,
): boolean | null {
  let isFirstSomewhere = rivals.length === 0
  for (const favoured of rivals) {
    const weights = weightsFavouring(differencesOf(own, favoured), intervals)
    const score = weightedSum(weights, own)
    if (score - weightedSum(weights, favoured) < -solverTolerance) return false
    isFirstSomewhere ||= rivals.every(
      (rival) => score - weightedSum(weights, rival) >= -tieTolerance,
    )
  }
  return isFirstSomewhere ? true : null
}

function bestLead(
  own: readonly number[],
  rivals: readonly (readonly number[])[],
  intervals: WeightIntervals,
  solve: LinearSolver,
): number {
  const leads: LinearRow[] = rivals.map((rival) => ({
    coefficients: [...differencesOf(own, rival), -1],
    relation: '>=',
    right: 0,
  }))
  const sum: LinearRow = {
    coefficients: [...own.map(() => 1), 0],
    relation: '=',
    right: reachableSum(intervals),
  }
  const weightBounds = intervals.low.map((low, j) => ({
    low,
    high: Math.max(low, intervals.high[j] ?? 0),
  }))
  return solve({
    maximise: [...own.map(() => 0), 1],
    rows: [sum, ...leads],
    bounds: [...weightBounds, { low: null, high: null }],
  }).value
}

/** 1, but for the noise in bounds that leave a single point, which would make the program infeasible. */
function reachableSum({ low, high }: WeightIntervals): number {
  const sumOf = (bounds: readonly number[]) => bounds.reduce((sum, bound) => sum + bound, 0)
  return Math.min(Math.max(1, sumOf(low)), sumOf(high))
}
