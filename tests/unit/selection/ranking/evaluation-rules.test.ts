import { expect, it } from 'vitest'
import type { Evidence } from '../../../../lib/decision/values/evidence'
import {
  type EvaluationFacts,
  evaluateBids,
} from '../../../../lib/selection/ranking/evaluation-rules'

const provided = (value: number | boolean): Evidence => ({ status: 'provided', value })

const rating = {
  kind: 'rating',
  levels: [
    { level: 1, value: 0 },
    { level: 2, value: 40 },
    { level: 3, value: 100 },
  ],
} as const

const facts: EvaluationFacts = {
  criteria: [
    {
      id: 'days',
      code: '1.1',
      title: {},
      domain: 1,
      valueFunction: { kind: 'deadline', target: 14, limit: 34 },
      minimumValue: 50,
    },
    { id: 'service', code: '2.1', title: {}, domain: 2, valueFunction: rating, minimumValue: null },
  ],
  knockOuts: [{ id: 'licence', code: '3.1', title: {}, rule: { kind: 'is-true' } }],
  bids: [
    {
      id: 'a',
      letter: 'A',
      name: 'A',
      evidence: new Map([
        ['days', provided(24)],
        ['licence', provided(true)],
      ]),
      ratings: new Map([
        [
          'service',
          new Map([
            ['ana', 1],
            ['rui', 2],
            ['eva', 3],
          ]),
        ],
      ]),
    },
    {
      id: 'b',
      letter: 'B',
      name: 'B',
      evidence: new Map([
        ['days', provided(25)],
        ['licence', provided(false)],
      ]),
      ratings: new Map(),
    },
    { id: 'c', letter: 'C', name: 'C', evidence: new Map(), ratings: new Map() },
  ],
  evaluatorIds: ['ana', 'eva', 'rui'],
  aggregation: 'mean',
}

it('turns evidence into values by the declared function', () => {
  const values = evaluateBids(facts).cells.map(([days]) => days?.value)
  expect(values).toEqual([50, expect.closeTo(45, 10), null])
})

it('takes the mean of the evaluators’ values, not of their levels', () => {
  expect(evaluateBids(facts).cells[0]?.[1]).toEqual({
    value: 140 / 3,
    gap: null,
    scores: [0, 100, 40],
  })
})

it('takes the median where that is the published rule', () => {
  expect(evaluateBids({ ...facts, aggregation: 'median' }).cells[0]?.[1]?.value).toBe(40)
})

it('takes the level that the panel agreed on instead, beside the values that stay', () => {
  const bids = facts.bids.map((bid) => ({ ...bid, agreed: new Map([['service', 3]]) }))
  const { cells } = evaluateBids({ ...facts, bids })
  expect(cells[0]?.[1]).toEqual({ value: 100, gap: null, scores: [0, 100, 40] })
  expect(cells[1]?.[1]).toEqual({ value: 100, gap: null, scores: [] })
})

it('says that a value is missing and never counts it as zero', () => {
  expect(evaluateBids(facts).cells[2]).toEqual([
    { value: null, gap: 'missing', scores: [] },
    { value: null, gap: 'missing', scores: [] },
  ])
})

it('fails a bid on a knock-out or below a minimum, and asks where evidence is missing', () => {
  expect(evaluateBids(facts).admissibility).toEqual([
    { verdict: 'pass', reasons: [] },
    {
      verdict: 'fail',
      reasons: [
        { criterionId: 'licence', kind: 'knock-out', verdict: 'fail' },
        { criterionId: 'days', kind: 'minimum', verdict: 'fail' },
      ],
    },
    {
      verdict: 'clarify',
      reasons: [
        { criterionId: 'licence', kind: 'knock-out', verdict: 'clarify' },
        { criterionId: 'days', kind: 'minimum', verdict: 'clarify' },
      ],
    },
  ])
})
