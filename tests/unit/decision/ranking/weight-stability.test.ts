import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankAdditively } from '../../../../lib/decision/ranking/additive-ranking'
import type { DecisionProblem } from '../../../../lib/decision/ranking/decision-problem'
import { domainStability, weightStability } from '../../../../lib/decision/ranking/weight-stability'
import { weightedSum } from '../../../../lib/decision/ranking/weighted-sum'
import { decisionProblems } from '../../../support/decision-problems'

const two: DecisionProblem = {
  alternatives: ['North', 'South'],
  criteria: ['claims', 'network'],
  weights: [0.6, 0.4],
  values: [
    [100, 0],
    [0, 100],
  ],
}

it('finds where the rival draws level', () => {
  expect(weightStability(two, 'North')).toEqual([
    { criterion: 'claims', low: 0.5, high: 1, challengerLow: 'South', challengerHigh: null },
    { criterion: 'network', low: 0, high: 0.5, challengerLow: null, challengerHigh: 'South' },
  ])
})

it('names the rival that comes first at each end', () => {
  const problem = {
    alternatives: ['a', 'b', 'c'],
    criteria: ['x', 'y'],
    weights: [0.5, 0.5],
    values: [
      [60, 60],
      [100, 0],
      [90, 20],
    ],
  }
  const [x] = weightStability(problem, 'a')
  expect(x?.challengerHigh).toBe('c')
  expect(x?.high).toBeCloseTo(4 / 7, 12)
  expect(x?.challengerLow).toBeNull()
})

const first = (problem: DecisionProblem) =>
  rankAdditively(problem, { missing: 'leave-unranked' }).order[0] ?? ''

/** The weights with column j at t and the others scaled pro rata, or equal where they have nothing. */
function movedTo(weights: readonly number[], j: number, t: number): number[] {
  const rest = 1 - (weights[j] ?? 0)
  const share = (weight: number) => (rest > 1e-12 ? weight / rest : 1 / (weights.length - 1))
  return weights.map((weight, k) => (k === j ? t : (1 - t) * share(rest > 1e-12 ? weight : 1)))
}

function leadOver({ values }: DecisionProblem, winner: number, weights: readonly number[]) {
  const scores = values.map((row) => weightedSum(weights, row))
  return (scores[winner] ?? 0) - Math.max(...scores)
}

it('keeps the winner first all along the range, and not beyond it', () => {
  fc.assert(
    fc.property(decisionProblems, fc.nat(), (problem, column) => {
      if (problem.criteria.length < 2) return
      const j = column % problem.criteria.length
      const winner = first(problem)
      const at = problem.alternatives.indexOf(winner)
      const range = weightStability(problem, winner)[j]
      const { low = 0, high = 1 } = range ?? {}
      for (const t of [low, (low + high) / 2, high]) {
        expect(leadOver(problem, at, movedTo(problem.weights, j, t))).toBeGreaterThan(-1e-7)
      }
      if (range?.challengerLow) {
        expect(leadOver(problem, at, movedTo(problem.weights, j, low / 2))).toBeLessThan(1e-9)
      }
      if (range?.challengerHigh) {
        const beyond = (high + 1) / 2
        expect(leadOver(problem, at, movedTo(problem.weights, j, beyond))).toBeLessThan(1e-9)
      }
    }),
    { numRuns: 500 },
  )
})

it('contains the weight as it is, within 0 and 1', () => {
  fc.assert(
    fc.property(decisionProblems, (problem) => {
      for (const [j, range] of weightStability(problem, first(problem)).entries()) {
        const weight = problem.weights[j] ?? 0
        expect(range.low).toBeGreaterThanOrEqual(0)
        expect(range.low).toBeLessThanOrEqual(weight)
        expect(range.high).toBeGreaterThanOrEqual(weight)
        expect(range.high).toBeLessThanOrEqual(1)
        expect(range.challengerLow === null || range.low > 0).toBe(true)
        expect(range.challengerHigh === null || range.high < 1).toBe(true)
      }
    }),
  )
})

const free = { low: 0, high: 1, challengerLow: null, challengerHigh: null }

it('leaves a single bid, and a bid among its twins, first for any weight', () => {
  const alone = { ...two, alternatives: ['North'], values: [[30, 60]] }
  expect(weightStability(alone, 'North')[0]).toEqual({ criterion: 'claims', ...free })
  const twins = {
    ...two,
    weights: [0.1, 0.9],
    values: [
      [33.3, 66.6],
      [33.3, 66.6],
    ],
  }
  expect(weightStability(twins, 'South')[1]).toEqual({ criterion: 'network', ...free })
})

it('holds no slack where the rival is already level', () => {
  const [claims, network] = weightStability({ ...two, weights: [0.5, 0.5] }, 'North')
  expect(claims).toEqual({
    criterion: 'claims',
    low: 0.5,
    high: 1,
    challengerLow: 'South',
    challengerHigh: null,
  })
  expect(network?.high).toBe(0.5)
})

it('takes the others to share equally where one criterion has all the weight', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria: ['x', 'y', 'z'],
    weights: [1, 0, 0],
    values: [
      [100, 0, 0],
      [0, 100, 50],
    ],
  }
  const [x, y] = weightStability(problem, 'a')
  expect(x?.low).toBeCloseTo(75 / 175, 12)
  expect(x?.challengerLow).toBe('b')
  expect(y).toEqual({
    criterion: 'y',
    low: 0,
    high: 0.5,
    challengerLow: null,
    challengerHigh: 'b',
  })
})

it('has only one criterion to move and so nothing to overtake by', () => {
  const single = { ...two, criteria: ['claims'], weights: [1], values: [[40], [30]] }
  expect(weightStability(single, 'North')).toEqual([{ criterion: 'claims', ...free }])
})

it('moves a whole domain and keeps the proportions inside', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria: ['x', 'y', 'z'],
    weights: [0.2, 0.4, 0.4],
    values: [
      [90, 60, 0],
      [0, 0, 80],
    ],
  }
  const [service, price] = domainStability(problem, 'a', [
    { id: 'service', criteria: ['x', 'y'] },
    { id: 'price', criteria: ['z'] },
  ])
  expect(service).toMatchObject({ domain: 'service', high: 1, challengerLow: 'b' })
  expect(service?.low).toBeCloseTo(80 / 150, 12)
  expect(price?.high).toBeCloseTo(70 / 150, 12)
  expect(price).toMatchObject({ low: 0, challengerHigh: 'b', challengerLow: null })
})

it('agrees with the criterion where a domain has only one', () => {
  fc.assert(
    fc.property(decisionProblems, (problem) => {
      const winner = first(problem)
      const domains = problem.criteria.map((id) => ({ id, criteria: [id] }))
      const asDomains = domainStability(problem, winner, domains)
      expect(asDomains.map(({ domain: criterion, ...range }) => ({ criterion, ...range }))).toEqual(
        weightStability(problem, winner),
      )
    }),
  )
})

it('refuses a winner that is not there', () => {
  expect(() => weightStability(two, 'West')).toThrow(
    expect.objectContaining({ code: 'unknown-alternative' }),
  )
})
