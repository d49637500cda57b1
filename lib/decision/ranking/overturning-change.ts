import { checkProblem, type DecisionProblem, placeOf, tieTolerance } from './decision-problem'
import { differencesOf, weightedSum } from './weighted-sum'

export type OverturningChange = {
  readonly rival: string
  /** min Σ|w′ − w|, in [0, 2]; null where no weights bring the rival level. */
  readonly l1: number | null
  /** The nearest weights at which the rival draws level; null with `l1`. */
  readonly weights: readonly number[] | null
}

/**
 * For every rival, the smallest change of the weights, Σ|w′ − w| over the simplex, at which it draws level with the
 * winner. Solved in closed form: what is taken from one criterion goes to another, so the cheapest way is to take
 * from the criteria that favour the winner most and give all of it to the one that favours the rival most.
 *
 * Source: Barron & Schmidt (1988), Operations Research 36(1), 122–127, doi 10.1287/opre.36.1.122 (nearest equating
 * weights; there in the L2 norm, here in L1).
 *
 * @param winner id of the alternative that is first; a rival level with it needs no change
 * @returns one entry a rival, in the order of the input
 * @throws ContractError when the problem is not one or the winner unknown
 */
export function overturningChanges(problem: DecisionProblem, winner: string): OverturningChange[] {
  checkProblem(problem)
  const { alternatives, weights, values } = problem
  const best = values[placeOf(alternatives, winner)] ?? []
  return alternatives.flatMap((rival, i) => {
    if (rival === winner) return []
    return [{ rival, ...nearestLevelWeights(weights, differencesOf(best, values[i] ?? [])) }]
  })
}

function nearestLevelWeights(weights: readonly number[], d: readonly number[]) {
  const least = Math.min(...d)
  if (least > 0) return { l1: null, weights: null }
  const receiver = d.indexOf(least)
  const changed = [...weights]
  let lead = weightedSum(weights, d)
  let moved = 0
  const donors = d
    .map((difference, j) => ({ difference, j }))
    .sort((a, b) => b.difference - a.difference)
  for (const { difference, j } of donors) {
    const gain = difference - least
    if (lead <= tieTolerance || gain <= 0) break
    const share = Math.min(changed[j] ?? 0, lead / gain)
    changed[j] = (changed[j] ?? 0) - share
    moved += share
    lead -= share * gain
  }
  changed[receiver] = (changed[receiver] ?? 0) + moved
  return { l1: 2 * moved, weights: changed }
}
