import {
  requireDistinct,
  requireLength,
  requireRow,
  requireWhole,
  requireWithin,
} from '../random/sampling-contract'

/** Where weights are drawn from. Arrays are in the order of the criteria. */
export type UncertainWeights =
  /** Nothing is known: uniform on the simplex. */
  | { readonly kind: 'uniform' }
  /** Uniform on the part of the simplex within the intervals, such as those of the nonlinear Best-Worst model. */
  | {
      readonly kind: 'intervals'
      readonly low: readonly number[]
      readonly high: readonly number[]
    }
  /** Given draws, such as those of a group's posterior; each is used once, and `samples` is not. */
  | { readonly kind: 'draws'; readonly draws: readonly (readonly number[])[] }

/** What is asked of {@link computeAcceptability}. */
export type AcceptabilityInput = {
  readonly weights: UncertainWeights
  /** Ids of the alternatives, in the order of the rows of `values`. */
  readonly alternatives: readonly string[]
  /** Values on a common scale: rows are alternatives, columns are criteria. More is better. */
  readonly values: readonly (readonly number[])[]
  /** Standard deviations of the values, where they are uncertain: normal, independent of each other. */
  readonly valueSd?: readonly (readonly number[])[]
  /** Draws of weights; 100,000 unless given. */
  readonly samples?: number
  /** A safe integer ≥ 0; 1 unless given. The same seed gives the same numbers on every machine. */
  readonly seed?: number
}

const MOST_ALTERNATIVES = 200
const MOST_CRITERIA = 500
const MOST_SAMPLES = 10_000_000
const LARGEST_VALUE = 1e12
const ROUNDING = 1e-9

/** @throws ContractError where the input cannot be used, naming the rule and the place. */
export function checkAcceptabilityInput(input: AcceptabilityInput): void {
  const { weights, alternatives, values, valueSd, samples = 1, seed = 0 } = input
  const n = alternatives.length
  const m = values[0]?.length ?? 0
  requireWithin(n, 1, MOST_ALTERNATIVES, 'alternatives', 'number of alternatives')
  requireDistinct(alternatives, 'alternatives')
  requireLength(values, n, 'values')
  requireWithin(m, 1, MOST_CRITERIA, 'values[0]', 'number of criteria')
  values.forEach((row, i) => {
    requireRow(row, m, -LARGEST_VALUE, LARGEST_VALUE, `values[${i}]`)
  })
  if (valueSd) requireLength(valueSd, n, 'valueSd')
  valueSd?.forEach((row, i) => {
    requireRow(row, m, 0, LARGEST_VALUE, `valueSd[${i}]`)
  })
  requireWhole(samples, 1, MOST_SAMPLES, 'samples')
  requireWhole(seed, 0, Number.MAX_SAFE_INTEGER, 'seed')
  checkWeights(weights, m)
}

function checkWeights(weights: UncertainWeights, m: number): void {
  if (weights.kind === 'intervals') {
    requireRow(weights.low, m, 0, 1, 'weights.low')
    requireLength(weights.high, m, 'weights.high')
    weights.high.forEach((high, j) => {
      requireWithin(high, weights.low[j] ?? 0, 1 + ROUNDING, `weights.high[${j}]`, 'an upper end')
    })
  }
  if (weights.kind === 'draws') {
    requireWithin(weights.draws.length, 1, MOST_SAMPLES, 'weights.draws', 'number of draws')
    weights.draws.forEach((draw, index) => {
      const path = `weights.draws[${index}]`
      requireRow(draw, m, 0, 1 + ROUNDING, path)
      const total = draw.reduce((sum, weight) => sum + weight, 0)
      requireWithin(total, 1 - 1e-6, 1 + 1e-6, path, 'a sum of weights')
    })
  }
}
