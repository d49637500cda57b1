import fc from 'fast-check'
import { expect, it } from 'vitest'
import { topsis } from '../../../../lib/decision/ranking/topsis'
import { decisionProblems } from '../../../support/decision-problems'

it('agrees with an independent computation of the facility location problem of Papathanasiou and Ploskas (2018)', () => {
  const ranking = topsis({
    alternatives: ['site 1', 'site 2', 'site 3', 'site 4', 'site 5', 'site 6'],
    criteria: ['c1', 'c2', 'c3', 'c4'],
    weights: [0.4, 0.3, 0.1, 0.2],
    values: [
      [8, 7, 2, 1],
      [5, 3, 7, 5],
      [7, 5, 6, 4],
      [9, 9, 7, 3],
      [11, 10, 3, 7],
      [6, 9, 5, 4],
    ],
  })
  const rounded = ranking.closeness?.map((closeness) => Number(closeness.toFixed(4)))
  expect(rounded).toEqual([0.3872, 0.3272, 0.3907, 0.6147, 0.8685, 0.4928])
  expect(ranking).toMatchObject({
    order: ['site 5', 'site 4', 'site 6', 'site 3', 'site 1', 'site 2'],
  })
})

const opposed = { alternatives: ['a', 'b'], criteria: ['x', 'y'], weights: [0.8, 0.2] }

it('weighs two opposed bids by their weights', () => {
  const ranking = topsis({
    ...opposed,
    values: [
      [60, 0],
      [0, 80],
    ],
  })
  expect(ranking.closeness?.[0]).toBeCloseTo(0.8, 12)
  expect(ranking.closeness?.[1]).toBeCloseTo(0.2, 12)
})

it('has no value for identical bids, one bid, or bids that differ only where nothing weighs', () => {
  const none = { closeness: null, reason: 'identical-alternatives' }
  expect(
    topsis({
      ...opposed,
      values: [
        [60, 5],
        [60, 5],
      ],
    }),
  ).toEqual(none)
  expect(
    topsis({
      ...opposed,
      values: [
        [0, 0],
        [0, 0],
      ],
    }),
  ).toEqual(none)
  expect(
    topsis({
      ...opposed,
      weights: [0, 1],
      values: [
        [60, 5],
        [10, 5],
      ],
    }),
  ).toEqual(none)
  expect(topsis({ ...opposed, alternatives: ['a'], values: [[60, 5]] })).toEqual(none)
})

it('is a closeness from 0 to 1, 1 for a bid that is best everywhere', () => {
  fc.assert(
    fc.property(decisionProblems, (problem) => {
      const { closeness } = topsis(problem)
      for (const entry of closeness ?? []) {
        expect(entry).toBeGreaterThanOrEqual(0)
        expect(entry).toBeLessThanOrEqual(1)
      }
      const withBest = {
        ...problem,
        alternatives: [...problem.alternatives, 'best'],
        values: [...problem.values, problem.criteria.map(() => 100)],
      }
      const best = topsis(withBest).closeness?.at(-1)
      if (best !== undefined) expect(best).toBe(1)
    }),
  )
})
