import { expect, it } from 'vitest'
import { panelRatings, widestPartings } from '../../../../lib/selection/ranking/agreement-rules'
import type { EvaluationFacts } from '../../../../lib/selection/ranking/evaluation-rules'

const rating = {
  kind: 'rating',
  levels: [
    { level: 1, value: 0 },
    { level: 2, value: 60 },
    { level: 3, value: 100 },
  ],
} as const
const linear = { kind: 'linear', zeroAt: 0, hundredAt: 100 } as const

const criterion = (id: string, valueFunction: typeof rating | typeof linear) => ({
  id,
  code: id,
  title: {},
  domain: 1,
  valueFunction,
  minimumValue: null,
})

const bid = (id: string, ratings: Record<string, Record<string, number>>) => ({
  id,
  letter: id,
  name: id,
  evidence: new Map(),
  ratings: new Map(
    Object.entries(ratings).map(([key, levels]) => [key, new Map(Object.entries(levels))]),
  ),
})

const facts: EvaluationFacts = {
  criteria: [criterion('service', rating), criterion('price', linear), criterion('care', rating)],
  knockOuts: [],
  bids: [
    bid('a', { service: { amina: 3, rui: 1 }, care: { rui: 2 } }),
    bid('b', { service: { amina: 2, rui: 2 }, price: { amina: 3, rui: 3 } }),
  ],
  evaluatorIds: ['amina', 'rui'],
  aggregation: 'mean',
}

it('puts what was rated on the scale of values, one row an evaluator, gaps left open', () => {
  const { table, units } = panelRatings(facts)
  expect(units).toEqual([
    { bidId: 'a', criterionId: 'service' },
    { bidId: 'b', criterionId: 'service' },
    { bidId: 'a', criterionId: 'care' },
  ])
  expect(table).toEqual([
    [100, 60, null],
    [0, 60, 60],
  ])
})

it('names the values on which evaluators part, the widest first, and none on which they agree', () => {
  expect(widestPartings(panelRatings(facts), 3)).toEqual([
    { bidId: 'a', criterionId: 'service', low: 0, high: 100 },
  ])
  const table = [
    [10, 50, 0],
    [20, 90, 0],
  ]
  const units = ['x', 'y', 'z'].map((bidId) => ({ bidId, criterionId: 'c' }))
  expect(widestPartings({ table, units }, 1)).toEqual([
    { bidId: 'y', criterionId: 'c', low: 50, high: 90 },
  ])
})
