import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankAdditively } from '../../../../lib/decision/ranking/additive-ranking'
import type { DecisionProblem } from '../../../../lib/decision/ranking/decision-problem'
import { combineEvaluators } from '../../../../lib/decision/ranking/evaluator-values'
import {
  rankUnderEachWeightSet,
  rankWithoutEach,
} from '../../../../lib/decision/ranking/robustness'
import { evaluate } from '../../../../lib/decision/values/evaluate-evidence'
import cases from '../../../fixtures/published/decision-cases.json'
import { decisionProblems } from '../../../support/decision-problems'

const rules = { missing: 'leave-unranked' } as const
const additiveOrder = (problem: DecisionProblem) => rankAdditively(problem, rules).order

it('ranks the same bids under every set of weights', () => {
  const problem = {
    alternatives: ['a', 'b'],
    criteria: ['x', 'y'],
    weights: [0.5, 0.5],
    values: [
      [100, 0],
      [0, 90],
    ],
  }
  const sets = [
    { id: 'experts', weights: [0.4, 0.6] },
    { id: 'published', weights: [0.9, 0.1] },
  ]
  const rankings = rankUnderEachWeightSet(problem, sets, rules)
  expect(rankings.map(({ id, ranking }) => [id, ranking.order[0]])).toEqual([
    ['experts', 'b'],
    ['published', 'a'],
  ])
})

it('keeps the order of the others when any bid leaves', () => {
  fc.assert(
    fc.property(decisionProblems, (problem) => {
      for (const { isOrderKept } of rankWithoutEach(problem, additiveOrder)) {
        expect(isOrderKept).toBe(true)
      }
    }),
  )
})

it('has nothing to remove from a single bid', () => {
  const one = { alternatives: ['a'], criteria: ['x'], weights: [1], values: [[5]] }
  expect(rankWithoutEach(one, additiveOrder)).toEqual([])
})

const published = cases.rank_reversal_minmax

/** What a published system would do with the minimum and maximum of the bids received for anchors. */
function minMaxScores(rows: readonly (readonly number[])[]): number[] {
  const columns = published.weights.map((_, j) => rows.map((row) => row[j] ?? 0))
  return rows.map((row) =>
    row.reduce((sum, x, j) => {
      const [low, high] = [Math.min(...(columns[j] ?? [])), Math.max(...(columns[j] ?? []))]
      return sum + (published.weights[j] ?? 0) * ((x - low) / (high - low))
    }, 0),
  )
}

/** The same bids with anchors fixed before they were opened. */
function problemWithFixedAnchors(rows: readonly (readonly number[])[]): DecisionProblem {
  const anchors = [
    { kind: 'linear', zeroAt: 0, hundredAt: 200 },
    { kind: 'linear', zeroAt: 0, hundredAt: 100 },
  ] as const
  return {
    alternatives: rows.map((_, i) => `bid ${i}`),
    criteria: ['x', 'y'],
    weights: published.weights,
    values: rows.map((row) =>
      anchors.map((anchor, j) => {
        const outcome = evaluate(anchor, { status: 'provided', value: row[j] ?? 0 })
        return outcome.value ?? Number.NaN
      }),
    ),
  }
}

it('shows that anchors from the bids let a losing bid flip the winner, and fixed anchors do not', () => {
  const before = published.X
  const after = [...published.X, published.added]
  const [minMaxBefore, minMaxAfter] = [minMaxScores(before), minMaxScores(after)]
  minMaxBefore.forEach((score, i) => {
    expect(score).toBeCloseTo(published.before[i] ?? 0, 12)
  })
  minMaxAfter.forEach((score, i) => {
    expect(score).toBeCloseTo(published.after[i] ?? 0, 12)
  })
  expect(minMaxBefore.indexOf(Math.max(...minMaxBefore))).toBe(1)
  expect(minMaxAfter.indexOf(Math.max(...minMaxAfter))).toBe(0)

  const fixedBefore = additiveOrder(problemWithFixedAnchors(before))
  const fixedAfter = additiveOrder(problemWithFixedAnchors(after))
  expect(fixedAfter.filter((id) => id !== 'bid 3')).toEqual(fixedBefore)
})

it('combines evaluators by mean and by median, without those who gave nothing', () => {
  const values = [[[60, null]], [[70, null]], [[95, null]], [[null, null]]]
  expect(combineEvaluators(values, 'mean')).toEqual([[75, null]])
  expect(combineEvaluators(values, 'median')).toEqual([[70, null]])
  expect(combineEvaluators(values.slice(0, 2), 'median')).toEqual([[65, null]])
  expect(combineEvaluators([], 'mean')).toEqual([])
})
