import { checkProblem, type DecisionProblem, placeOf, tieTolerance } from './decision-problem'
import type { CriterionDomain } from './domain-contributions'
import { differencesOf, weightedSum } from './weighted-sum'

/** Within [low, high] the winner stays first; there it may draw level, beyond it is overtaken. */
export type StabilityRange = {
  /** In [0, weight]. */
  readonly low: number
  /** In [weight, 1]. */
  readonly high: number
  /** Who overtakes below `low`; null where nobody does down to 0. */
  readonly challengerLow: string | null
  /** Who overtakes above `high`; null where nobody does up to 1. */
  readonly challengerHigh: string | null
}

export type CriterionStability = StabilityRange & { readonly criterion: string }
export type DomainStability = StabilityRange & { readonly domain: string }

/**
 * How far the weight of each criterion can move, all others scaled pro rata, until the winner is overtaken.
 * In closed form: V_a − V_b at weight t of criterion j is t d_j + (1 − t) A_j, which is 0 at t = −A_j/(d_j − A_j);
 * d_j the difference on j, A_j that on the other criteria at their proportions.
 * Where the criterion has all the weight, the others have no proportions and are taken to share equally.
 *
 * Source: Triantaphyllou & Sánchez (1997), Decision Sciences 28(1), 151–194, doi 10.1111/j.1540-5915.1997.tb01306.x.
 *
 * @param winner id of the alternative that is first (or shares the first rank)
 * @throws ContractError when the problem is not one or the winner unknown
 */
export function weightStability(problem: DecisionProblem, winner: string): CriterionStability[] {
  checkProblem(problem)
  return problem.criteria.map((criterion, j) => ({
    criterion,
    ...rangeOf(problem, winner, (k) => k === j),
  }))
}

/** As `weightStability` for the weight of whole domains, the proportions inside each domain kept. */
export function domainStability(
  problem: DecisionProblem,
  winner: string,
  domains: readonly CriterionDomain[],
): DomainStability[] {
  checkProblem(problem)
  return domains.map(({ id, criteria }) => ({
    domain: id,
    ...rangeOf(problem, winner, (k) => criteria.includes(problem.criteria[k] ?? '')),
  }))
}

function rangeOf(
  { alternatives, weights, values }: DecisionProblem,
  winner: string,
  isInside: (column: number) => boolean,
): StabilityRange {
  const best = values[placeOf(alternatives, winner)] ?? []
  const inside = proportionsOf(weights, isInside)
  const outside = proportionsOf(weights, (column) => !isInside(column))
  const inDomain = weights.reduce((sum, weight, k) => (isInside(k) ? sum + weight : sum), 0)
  const current = Math.min(1, inDomain)
  const leads = values.map((row, i) => {
    const differences = differencesOf(best, row)
    const [d, A] = [weightedSum(inside, differences), weightedSum(outside, differences)]
    return { id: alternatives[i] ?? '', d: denoised(d), A: denoised(A) }
  })
  const flips = leads.filter(({ d, A }) => d !== A).map((lead) => ({ ...lead, t: flipOf(lead) }))
  const below = flips.filter(({ d, A, t }) => d > A && t > noise)
  const above = flips.filter(({ d, A, t }) => d < A && t < 1 - noise)
  const low = below.reduce<Flip | null>(
    (found, flip) => (flip.t > (found?.t ?? 0) ? flip : found),
    null,
  )
  const high = above.reduce<Flip | null>(
    (found, flip) => (flip.t < (found?.t ?? 1) ? flip : found),
    null,
  )
  return {
    low: Math.min(low?.t ?? 0, current),
    high: Math.max(high?.t ?? 1, current),
    challengerLow: low?.id ?? null,
    challengerHigh: high?.id ?? null,
  }
}

/** The winner's lead over one alternative: `d` inside the criterion or domain, `A` outside it. */
type Lead = { readonly id: string; readonly d: number; readonly A: number }
type Flip = Lead & { readonly t: number }

/** Nearer to 0 or 1 than this is at the end, where nobody is left to overtake. */
const noise = 1e-12

const flipOf = ({ d, A }: Lead) => A / (A - d)

const denoised = (lead: number) => (Math.abs(lead) <= tieTolerance ? 0 : lead)

/** The weights of some columns scaled to sum to 1, equal where they are all 0; the other columns are 0. */
function proportionsOf(
  weights: readonly number[],
  isMember: (column: number) => boolean,
): number[] {
  const own = weights.map((weight, column) => (isMember(column) ? weight : 0))
  const sum = own.reduce((total, weight) => total + weight, 0)
  if (sum > 0) return own.map((weight) => weight / sum)
  const members = own.map((_, column) => (isMember(column) ? 1 : 0))
  const count = members.reduce<number>((total, member) => total + member, 0)
  return members.map((member) => (count > 0 ? member / count : 0))
}
