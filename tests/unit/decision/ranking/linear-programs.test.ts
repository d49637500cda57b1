import fc from 'fast-check'
import { beforeAll, expect, it } from 'vitest'
import { rankAdditively } from '../../../../lib/decision/ranking/additive-ranking'
import type { DecisionProblem } from '../../../../lib/decision/ranking/decision-problem'
import { loadHighsSolver } from '../../../../lib/decision/ranking/highs-solver'
import {
  type LinearRow,
  type LinearSolver,
  LinearSolverError,
} from '../../../../lib/decision/ranking/linear-solver'
import { maxRegret } from '../../../../lib/decision/ranking/max-regret'
import { overturningChanges } from '../../../../lib/decision/ranking/overturning-change'
import { potentialOptimality } from '../../../../lib/decision/ranking/potential-optimality'
import type { WeightIntervals } from '../../../../lib/decision/ranking/weight-region'
import { differencesOf, weightedSum } from '../../../../lib/decision/ranking/weighted-sum'
import { decisionProblems } from '../../../support/decision-problems'

let solve: LinearSolver
beforeAll(async () => {
  solve = await loadHighsSolver()
}, 60_000)

/** A problem with bounds around its weights. */
const bounded = fc
  .tuple(
    decisionProblems,
    fc.array(fc.double({ min: 0, max: 0.4, noNaN: true }), { minLength: 10, maxLength: 10 }),
  )
  .map(([problem, slack]) => ({
    problem,
    intervals: {
      low: problem.weights.map((weight, j) => Math.max(0, weight - (slack[j] ?? 0))),
      high: problem.weights.map((weight, j) => Math.min(1, weight + (slack[j + 5] ?? 0))),
    },
  }))

const sumToOne = (criteria: number, others: number): LinearRow => ({
  coefficients: [
    ...Array.from({ length: criteria }, () => 1),
    ...Array.from({ length: others }, () => 0),
  ],
  relation: '=',
  right: 1,
})

function regretBySolver(values: readonly (readonly number[])[], intervals: WeightIntervals) {
  const bounds = intervals.low.map((low, j) => ({ low, high: intervals.high[j] ?? 0 }))
  return values.map((own) =>
    Math.max(
      ...values.map((rival) => {
        const maximise = differencesOf(rival, own)
        return solve({ maximise, rows: [sumToOne(own.length, 0)], bounds }).value
      }),
    ),
  )
}

it('finds the same maximum regret as the solver, between bounds and on the whole simplex', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(bounded, ({ problem: { values }, intervals }) => {
      const whole = {
        low: intervals.low.map(() => 0),
        high: intervals.high.map(() => 1),
      }
      for (const region of [intervals, whole]) {
        const bySolver = regretBySolver(values, region)
        maxRegret(values, region).forEach((regret, i) => {
          expect(regret).toBeCloseTo(bySolver[i] ?? 0, 7)
        })
      }
      expect(maxRegret(values)).toEqual(maxRegret(values, whole))
    }),
    { numRuns: 25 },
  )
})

/** min Σ t with t ≥ |w′ − w| and the rival level; null when infeasible. Variables: w′, then t. */
function changeBySolver({ weights }: DecisionProblem, lead: readonly number[]): number | null {
  const m = weights.length
  const unit = (j: number, value: number) =>
    Array.from({ length: m }, (_, k) => (k === j ? value : 0))
  const rows: LinearRow[] = weights.flatMap((weight, j) => [
    { coefficients: [...unit(j, -1), ...unit(j, 1)], relation: '>=', right: -weight },
    { coefficients: [...unit(j, 1), ...unit(j, 1)], relation: '>=', right: weight },
  ])
  const zeros = weights.map(() => 0)
  try {
    const { value } = solve({
      maximise: [...zeros, ...weights.map(() => -1)],
      rows: [
        sumToOne(m, m),
        { coefficients: [...lead, ...zeros], relation: '=', right: 0 },
        ...rows,
      ],
      bounds: [...weights, ...weights].map(() => ({ low: 0, high: 2 })),
    })
    return -value
  } catch (error) {
    if (error instanceof LinearSolverError) return null
    throw error
  }
}

it('finds the same smallest overturning change as the solver', { timeout: 60_000 }, () => {
  // Differences below 1e-6 of a point are outside the solver's tolerances.
  const coarse = decisionProblems.map((problem) => ({
    ...problem,
    values: problem.values.map((row) => row.map((value) => Math.round(value * 8) / 8)),
  }))
  fc.assert(
    fc.property(coarse, (problem) => {
      const { order } = rankAdditively(problem, { missing: 'leave-unranked' })
      const winner = order[0] ?? ''
      const best = problem.values[problem.alternatives.indexOf(winner)] ?? []
      for (const { rival, l1, weights } of overturningChanges(problem, winner)) {
        const other = problem.values[problem.alternatives.indexOf(rival)] ?? []
        const lead = differencesOf(best, other)
        const bySolver = changeBySolver(problem, lead)
        if (l1 === null || bySolver === null) {
          expect(l1).toBe(bySolver)
          continue
        }
        expect(l1).toBeCloseTo(bySolver, 6)
        expect(weightedSum(weights ?? [], lead)).toBeCloseTo(0, 7)
        expect((weights ?? []).reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12)
        const moved = differencesOf(weights ?? [], problem.weights)
        expect(moved.reduce((sum, change) => sum + Math.abs(change), 0)).toBeCloseTo(l1, 12)
      }
    }),
    { numRuns: 80 },
  )
})

const four = [
  [100, 0],
  [0, 100],
  [60, 60],
  [40, 40],
]

it('calls an alternative potentially optimal when some weights make it first', () => {
  expect(potentialOptimality(four, solve)).toEqual([true, true, true, false])
  const claimsFirst = { low: [0.8, 0], high: [1, 0.2] }
  expect(potentialOptimality(four, solve, claimsFirst)).toEqual([true, false, false, false])
})

it('is not fooled by an alternative that no other one dominates, but two together do', () => {
  const values = [
    [100, 0],
    [0, 100],
    [45, 45],
  ]
  expect(potentialOptimality(values, solve)).toEqual([true, true, false])
})

it('calls both twins potentially optimal, and one that only draws level', () => {
  expect(
    potentialOptimality(
      [
        [50, 50],
        [50, 50],
      ],
      solve,
    ),
  ).toEqual([true, true])
  expect(
    potentialOptimality(
      [
        [100, 0],
        [0, 100],
        [50, 50],
      ],
      solve,
    ),
  ).toEqual([true, true, true])
  expect(
    potentialOptimality(
      [
        [100, 50],
        [100, 40],
      ],
      solve,
    ),
  ).toEqual([true, true])
})

it('calls a single alternative potentially optimal', () => {
  expect(potentialOptimality([[0, 0]], solve)).toEqual([true])
})

it('takes intervals that leave a single point', () => {
  const point = { low: [0.1, 0.2, 0.7], high: [0.1, 0.2, 0.7] }
  const values = [
    [0, 0, 100],
    [100, 100, 0],
  ]
  expect(potentialOptimality(values, solve, point)).toEqual([true, false])
  expect(maxRegret(values, point)[1]).toBeCloseTo(40, 10)
})

it('always finds the winner of any weights potentially optimal, and without regret nobody else', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(bounded, ({ problem, intervals }) => {
      const { order } = rankAdditively(problem, { missing: 'leave-unranked' })
      const winner = problem.alternatives.indexOf(order[0] ?? '')
      const optimal = potentialOptimality(problem.values, solve, intervals)
      expect(optimal[winner]).toBe(true)
      maxRegret(problem.values, intervals).forEach((regret, i) => {
        if (regret === 0) expect(optimal[i]).toBe(true)
      })
    }),
    { numRuns: 25 },
  )
})

it('refuses an answer that is not an optimum', () => {
  const infeasible: LinearRow = { coefficients: [1], relation: '>=', right: 2 }
  expect(() => solve({ maximise: [1], rows: [infeasible], bounds: [{ low: 0, high: 1 }] })).toThrow(
    LinearSolverError,
  )
  expect(() => solve({ maximise: [1], rows: [], bounds: [{ low: 0, high: null }] })).toThrow(
    LinearSolverError,
  )
})

it('passes very small, very large and negative coefficients on unharmed', () => {
  const rows: LinearRow[] = [{ coefficients: [1, 1], relation: '=', right: 1 }]
  const bounds = [
    { low: 0, high: 1 },
    { low: 0, high: 1 },
  ]
  expect(solve({ maximise: [-1e-7, -2e-7], rows, bounds }).value).toBeCloseTo(-1e-7, 15)
  const { value, point } = solve({ maximise: [123456.789, -3], rows, bounds })
  expect(value).toBe(123456.789)
  expect(point[0]).toBe(1)
  expect(point[1]).toBeCloseTo(0, 12)
})

it('solves 28 criteria and 20 alternatives', { timeout: 60_000 }, () => {
  const values = Array.from({ length: 20 }, (_, i) =>
    Array.from({ length: 28 }, (_, j) => ((i * 37 + j * 61) * 7919) % 101),
  )
  const optimal = potentialOptimality(values, solve)
  expect(optimal.filter(Boolean).length).toBeGreaterThan(5)
  expect(maxRegret(values).every((regret) => regret > 0 && regret <= 100)).toBe(true)
})

it.each<[string, WeightIntervals, string, string]>([
  ['too few bounds', { low: [0], high: [1, 1] }, 'wrong-length', 'weightIntervals.low'],
  ['low above high', { low: [0.5, 0], high: [0.4, 1] }, 'out-of-range', 'weightIntervals.low[0]'],
  [
    'lows above 1 together',
    { low: [0.6, 0.6], high: [1, 1] },
    'no-weights-between',
    'weightIntervals',
  ],
  [
    'highs below 1 together',
    { low: [0, 0], high: [0.4, 0.4] },
    'no-weights-between',
    'weightIntervals',
  ],
])('refuses intervals with %s', (_, intervals, code, path) => {
  expect(() => maxRegret(four, intervals)).toThrow(expect.objectContaining({ code, path }))
  expect(() => potentialOptimality(four, solve, intervals)).toThrow(
    expect.objectContaining({ code, path }),
  )
})

it('refuses a ragged table', () => {
  expect(() => maxRegret([[1, 2], [1]])).toThrow(expect.objectContaining({ path: 'values[1]' }))
})
