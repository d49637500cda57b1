import { ContractError } from '../../shared/contract-error'
import { checkProblem, type DecisionProblem, tieTolerance } from './decision-problem'
import { orderByScore, type ScoreOrder } from './order-by-score'

/**
 * How a lead of d points on a criterion becomes a preference in [0, 1]: `usual`, 1 for any lead (above 1e-9); `linear`, 0 up to
 * `indifference` points, 1 from `preference` points, in proportion between.
 */
export type PreferenceFunction =
  | { readonly kind: 'usual' }
  | { readonly kind: 'linear'; readonly indifference: number; readonly preference: number }

export type PrometheeRanking = ScoreOrder & {
  /** φ⁺, φ⁻ in [0, 1] and φ = φ⁺ − φ⁻ in [−1, 1], in the order of the input; all 0 for a single alternative. */
  readonly leaving: readonly number[]
  readonly entering: readonly number[]
  readonly net: readonly number[]
}

/**
 * PROMETHEE II, as a cross-check and never as the result: the order by net flow
 * φ(a) = 1/(n − 1) Σ_b Σ_j w_j [P_j(a, b) − P_j(b, a)].
 * Flows compare bids with one another, so a bid that is added or leaves can change the order of the others.
 *
 * Source: Brans & Vincke (1985), Management Science 31(6), 647–656, doi 10.1287/mnsc.31.6.647 (types I and V).
 *
 * @param preferences one a criterion, in points of value
 * @throws ContractError when the problem is not one, a preference is missing or its thresholds are not 0 ≤ q < p
 */
export function promethee(
  problem: DecisionProblem,
  preferences: readonly PreferenceFunction[],
): PrometheeRanking {
  checkProblem(problem)
  requirePreferences(preferences, problem.criteria.length)
  const { alternatives, weights, values } = problem
  const others = Math.max(1, alternatives.length - 1)
  const preferenceFor = (a: readonly number[], b: readonly number[]) =>
    preferences.reduce((sum, preference, j) => {
      const lead = (a[j] ?? 0) - (b[j] ?? 0)
      return sum + (weights[j] ?? 0) * preferenceOf(preference, lead)
    }, 0)
  const flow = (terms: readonly number[]) => terms.reduce((sum, term) => sum + term, 0) / others
  const leaving = values.map((a) => flow(values.map((b) => preferenceFor(a, b))))
  const entering = values.map((a) => flow(values.map((b) => preferenceFor(b, a))))
  const net = leaving.map((plus, i) => plus - (entering[i] ?? 0))
  const scored = alternatives.map((id, i) => ({ id, score: net[i] ?? 0 }))
  return { leaving, entering, net, ...orderByScore(scored) }
}

function preferenceOf(preference: PreferenceFunction, lead: number): number {
  if (preference.kind === 'usual') return lead > tieTolerance ? 1 : 0
  const { indifference, preference: full } = preference
  return Math.min(1, Math.max(0, (lead - indifference) / (full - indifference)))
}

function requirePreferences(preferences: readonly PreferenceFunction[], criteria: number): void {
  if (preferences.length !== criteria) {
    const message = `expected ${criteria} preference functions, got ${preferences.length}`
    throw new ContractError({ code: 'wrong-length', path: 'preferences', message })
  }
  preferences.forEach((preference, j) => {
    if (preference.kind === 'usual') return
    const { indifference, preference: full } = preference
    if (indifference >= 0 && indifference < full && full < Number.POSITIVE_INFINITY) return
    const message = `expected 0 ≤ indifference < preference, got ${indifference} and ${full}`
    throw new ContractError({ code: 'out-of-range', path: `preferences[${j}]`, message })
  })
}
