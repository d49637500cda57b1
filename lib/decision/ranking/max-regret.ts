import { requireFullTable } from './decision-problem'
import {
  requireIntervals,
  type WeightIntervals,
  weightsFavouring,
  wholeSimplex,
} from './weight-region'
import { differencesOf, weightedSum } from './weighted-sum'

/**
 * The most that could be lost by choosing an alternative: max over rivals b and weights w of Σ_j w_j (v_bj − v_aj).
 * On the whole simplex the worst weights are a corner; between bounds they are found by filling up the largest
 * differences first, which solves this linear program exactly.
 *
 * Source: Savage (1951), JASA 46, 55–67; over incomplete weights: Hazen (1986), Operations Research 34(2), 296–310,
 * doi 10.1287/opre.34.2.296.
 *
 * @param values from 0 to 100, rows alternatives, columns criteria
 * @param intervals bounds of the weights; the whole simplex where left out
 * @returns points from 0 to 100, in the order of the rows; 0 for one that is best whatever the weights
 * @throws ContractError when the table is ragged or the intervals leave no weights
 * @example
 * maxRegret([[100, 0], [40, 60]]) // => [60, 60]
 */
export function maxRegret(
  values: readonly (readonly number[])[],
  intervals: WeightIntervals = wholeSimplex(values[0]?.length ?? 0),
): number[] {
  requireFullTable(values)
  requireIntervals(intervals, values[0]?.length ?? 0)
  return values.map((own) =>
    values.reduce((most, rival) => Math.max(most, largestLead(rival, own, intervals)), 0),
  )
}

function largestLead(
  rival: readonly number[],
  own: readonly number[],
  intervals: WeightIntervals,
): number {
  const leads = differencesOf(rival, own)
  return weightedSum(weightsFavouring(leads, intervals), leads)
}
