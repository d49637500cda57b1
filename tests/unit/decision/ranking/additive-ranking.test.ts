import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rankAdditively } from '../../../../lib/decision/ranking/additive-ranking'
import type { OpenDecisionProblem } from '../../../../lib/decision/ranking/decision-problem'
import { decisionProblems } from '../../../support/decision-problems'

const three: OpenDecisionProblem = {
  alternatives: ['North', 'South', 'East'],
  criteria: ['claims', 'network'],
  weights: [0.75, 0.25],
  values: [
    [80, 40],
    [60, 100],
    [20, 60],
  ],
}
const strict = { missing: 'leave-unranked' } as const

it('adds weighted values and orders the best first', () => {
  expect(rankAdditively(three, strict)).toMatchObject({
    scores: [70, 70, 30],
    contributions: [
      [60, 10],
      [45, 25],
      [15, 15],
    ],
    ranks: [1, 1, 3],
    order: ['North', 'South', 'East'],
    unranked: [],
    missing: [],
  })
})

it('parts a tie by the published criterion', () => {
  const byNetwork = rankAdditively(three, { ...strict, tieBreak: ['network'] })
  expect(byNetwork.order).toEqual(['South', 'North', 'East'])
  expect(byNetwork.ranks).toEqual([2, 1, 3])
})

it('goes to the next tie-break criterion when the first says nothing', () => {
  const problem = {
    ...three,
    weights: [0, 1],
    values: [
      [10, 50],
      [30, 50],
      [20, 50],
    ],
  }
  const { order } = rankAdditively(problem, { ...strict, tieBreak: ['network', 'claims'] })
  expect(order).toEqual(['South', 'East', 'North'])
})

it('calls it a tie when scores differ by the noise of adding up', () => {
  const noisy = {
    alternatives: ['a', 'b'],
    criteria: ['x', 'y', 'z'],
    weights: [0.1, 0.2, 0.7],
    values: [
      [0, 0, 90],
      [63, 63, 63],
    ],
  }
  const { scores, ranks } = rankAdditively(noisy, strict)
  expect(scores[0]).not.toBe(scores[1])
  expect(ranks).toEqual([1, 1])
})

it('scores a bid that failed a knock-out and gives it no rank', () => {
  const ranking = rankAdditively(three, { ...strict, knockedOut: ['North'] })
  expect(ranking.scores[0]).toBe(70)
  expect(ranking.ranks).toEqual([null, 1, 2])
  expect(ranking.order).toEqual(['South', 'East'])
  expect(ranking.unranked).toEqual([{ alternative: 'North', reason: 'knocked-out' }])
  expect(ranking.ranked.alternatives).toEqual(['South', 'East'])
})

it('ranks nobody when all fail a knock-out', () => {
  const ranking = rankAdditively(three, { ...strict, knockedOut: three.alternatives })
  expect(ranking.order).toEqual([])
  expect(ranking.ranks).toEqual([null, null, null])
})

const withGap = {
  ...three,
  values: [
    [80, null],
    [60, 100],
    [20, 60],
  ],
}

it('leaves a bid with missing evidence unranked, with bounds instead of a score', () => {
  const ranking = rankAdditively(withGap, strict)
  expect(ranking.scores).toEqual([null, 70, 30])
  expect(ranking.bounds[0]).toEqual({ low: 60, high: 85 })
  expect(ranking.contributions[0]).toEqual([60, null])
  expect(ranking.ranks).toEqual([null, 1, 2])
  expect(ranking.missing).toEqual([{ alternative: 'North', criterion: 'network' }])
  expect(ranking.unranked).toEqual([{ alternative: 'North', reason: 'missing-evidence' }])
})

it('counts missing evidence as zero only where the rules say so, and still says what is missing', () => {
  const ranking = rankAdditively(withGap, { missing: 'counts-as-zero' })
  expect(ranking.scores).toEqual([60, 70, 30])
  expect(ranking.contributions[0]).toEqual([60, 0])
  expect(ranking.bounds[0]).toEqual({ low: 60, high: 85 })
  expect(ranking.missing).toHaveLength(1)
  expect(ranking.ranked.values[0]).toEqual([80, 0])
})

it('ranks a single bid first', () => {
  const one = { ...three, alternatives: ['North'], values: [[80, 40]] }
  expect(rankAdditively(one, strict)).toMatchObject({ order: ['North'], ranks: [1], scores: [70] })
})

it('gives the same score to identical bids', () => {
  const twins = {
    ...three,
    values: [
      [33.3, 66.6],
      [33.3, 66.6],
      [33.3, 66.6],
    ],
  }
  expect(rankAdditively(twins, strict).ranks).toEqual([1, 1, 1])
})

it('does not care for the order in which bids are given', () => {
  fc.assert(
    fc.property(decisionProblems, (problem) => {
      const turned = {
        ...problem,
        alternatives: problem.alternatives.toReversed(),
        values: problem.values.toReversed(),
      }
      const ranks = rankAdditively(problem, strict).ranks
      expect(rankAdditively(turned, strict).ranks).toEqual(ranks.toReversed())
    }),
  )
})

it('never lowers the rank of a bid that gets better', () => {
  fc.assert(
    fc.property(decisionProblems, fc.nat(), fc.nat(), (problem, row, column) => {
      const i = row % problem.alternatives.length
      const j = column % problem.criteria.length
      const values = problem.values.map((entries, at) =>
        at === i ? entries.map((value, k) => (k === j ? 100 : value)) : entries,
      )
      const before = rankAdditively(problem, strict).ranks[i] ?? 0
      expect(rankAdditively({ ...problem, values }, strict).ranks[i]).toBeLessThanOrEqual(before)
    }),
  )
})

it('explains every score by its contributions', () => {
  fc.assert(
    fc.property(decisionProblems, (problem) => {
      const { scores, contributions } = rankAdditively(problem, strict)
      contributions.forEach((row, i) => {
        expect(row.reduce<number>((sum, part) => sum + (part ?? 0), 0)).toBeCloseTo(scores[i] ?? 0)
        expect(scores[i]).toBeGreaterThanOrEqual(0)
        expect(scores[i]).toBeLessThanOrEqual(100 + 1e-9)
      })
    }),
  )
})

it.each<[string, Partial<OpenDecisionProblem>, string, string]>([
  ['weights that do not sum to 1', { weights: [0.7, 0.2] }, 'weights-do-not-sum-to-one', 'weights'],
  ['percentages', { weights: [75, 25] }, 'out-of-range', 'weights[0]'],
  ['a negative weight', { weights: [1.5, -0.5] }, 'out-of-range', 'weights[0]'],
  ['NaN for a weight', { weights: [0.75, Number.NaN] }, 'out-of-range', 'weights[1]'],
  ['too few weights', { weights: [1] }, 'wrong-length', 'weights'],
  ['no criteria', { criteria: [], weights: [], values: [[], [], []] }, 'empty', 'criteria'],
  ['no bids', { alternatives: [], values: [] }, 'empty', 'alternatives'],
  ['an id twice', { alternatives: ['a', 'b', 'a'] }, 'duplicate', 'alternatives[2]'],
  ['a missing row', { values: [[1, 2]] }, 'wrong-length', 'values'],
  ['a short row', { values: [[1, 2], [1], [1, 2]] }, 'wrong-length', 'values[1]'],
  [
    'a value above 100',
    {
      values: [
        [1, 2],
        [1, 101],
        [1, 2],
      ],
    },
    'out-of-range',
    'values[1][1]',
  ],
  [
    'NaN',
    {
      values: [
        [1, 2],
        [1, 2],
        [Number.NaN, 2],
      ],
    },
    'out-of-range',
    'values[2][0]',
  ],
])('refuses %s and names the place', (_, change, code, path) => {
  expect(() => rankAdditively({ ...three, ...change }, strict)).toThrow(
    expect.objectContaining({ code, path }),
  )
})

it('refuses a tie-break by a criterion that is not there', () => {
  expect(() => rankAdditively(three, { ...strict, tieBreak: ['price'] })).toThrow(
    expect.objectContaining({ code: 'unknown-criterion', path: 'tieBreak' }),
  )
})
