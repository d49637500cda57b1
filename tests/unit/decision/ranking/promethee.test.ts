import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type PreferenceFunction, promethee } from '../../../../lib/decision/ranking/promethee'
import { decisionProblems } from '../../../support/decision-problems'

const usual: PreferenceFunction = { kind: 'usual' }
const three = {
  alternatives: ['a', 'b', 'c'],
  criteria: ['x', 'y'],
  weights: [0.75, 0.25],
  values: [
    [80, 10],
    [60, 30],
    [60, 20],
  ],
}

it('counts leads with the usual preference', () => {
  const { leaving, entering, net, order, ranks } = promethee(three, [usual, usual])
  expect(leaving).toEqual([0.75, 0.25, 0.125])
  expect(entering).toEqual([0.25, 0.375, 0.5])
  expect(net).toEqual([0.5, -0.125, -0.375])
  expect(order).toEqual(['a', 'b', 'c'])
  expect(ranks).toEqual([1, 2, 3])
})

it('lets a lead grow between indifference and preference', () => {
  const linear: PreferenceFunction = { kind: 'linear', indifference: 10, preference: 30 }
  const { net } = promethee(three, [linear, linear])
  // x: a leads both by 20, half a preference. y: b leads a by 20, half; c leads a and b leads c by 10, none.
  expect(net[0]).toBeCloseTo((0.75 * (0.5 + 0.5) - 0.25 * 0.5) / 2, 12)
  expect(net[1]).toBeCloseTo((0.25 * 0.5 - 0.75 * 0.5) / 2, 12)
  expect(net[2]).toBeCloseTo((-0.75 * 0.5) / 2, 12)
})

it('has flows of 0 for one bid and for identical bids', () => {
  const one = { ...three, alternatives: ['a'], values: [[80, 10]] }
  expect(promethee(one, [usual, usual])).toMatchObject({ net: [0], order: ['a'], ranks: [1] })
  const twins = {
    ...three,
    values: [
      [5, 5],
      [5, 5],
      [5, 5],
    ],
  }
  expect(promethee(twins, [usual, usual])).toMatchObject({ net: [0, 0, 0], ranks: [1, 1, 1] })
})

it('sums to zero over all bids and stays within −1 and 1', () => {
  const linear: PreferenceFunction = { kind: 'linear', indifference: 5, preference: 20 }
  fc.assert(
    fc.property(decisionProblems, fc.constantFrom(usual, linear), (problem, preference) => {
      const { net } = promethee(
        problem,
        problem.criteria.map(() => preference),
      )
      expect(net.reduce((sum, flow) => sum + flow, 0)).toBeCloseTo(0, 10)
      for (const flow of net) expect(Math.abs(flow)).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})

it.each<[string, readonly PreferenceFunction[], string]>([
  ['too few preferences', [usual], 'preferences'],
  [
    'thresholds the wrong way round',
    [usual, { kind: 'linear', indifference: 9, preference: 3 }],
    'preferences[1]',
  ],
  [
    'NaN for a threshold',
    [{ kind: 'linear', indifference: Number.NaN, preference: 3 }, usual],
    'preferences[0]',
  ],
])('refuses %s', (_, preferences, path) => {
  expect(() => promethee(three, preferences)).toThrow(expect.objectContaining({ path }))
})
