import { expect, it } from 'vitest'
import { z } from 'zod'
import { rankCommand } from '../../../lib/cli/rank-command'

const answer = z.object({
  scores: z.array(z.number()),
  order: z.array(z.string()),
  stability: z.array(
    z.object({
      criterion: z.string(),
      low: z.number(),
      high: z.number(),
      challengerLow: z.string().nullable(),
      challengerHigh: z.string().nullable(),
    }),
  ),
  minimumChange: z.array(z.object({ rival: z.string(), l1: z.number().nullable() })),
  potentiallyOptimal: z.array(z.boolean()),
  maxRegret: z.array(z.number()),
})

const rank = async (document: object) => answer.parse((await rankCommand.run(document)).output)

const two = { criteria: ['a', 'b'], weights: [0.5, 0.5], alternatives: ['N', 'S'] }

it('works on its own example', async () => {
  expect((await rankCommand.run(rankCommand.example)).output).toBeTypeOf('object')
})

it('puts a tie for first in the order of the input, unless a published criterion parts it', async () => {
  const tied = {
    ...two,
    values: [
      [40, 60],
      [60, 40],
    ],
  }
  const { order, minimumChange, stability } = await rank(tied)
  expect(order).toEqual(['N', 'S'])
  expect(minimumChange).toEqual([{ rival: 'S', l1: 0 }])
  expect(stability[0]).toEqual({
    criterion: 'a',
    low: 0,
    high: 0.5,
    challengerLow: null,
    challengerHigh: 'S',
  })
  expect((await rank({ ...tied, tieBreak: ['a'] })).order).toEqual(['S', 'N'])
})

it('ranks one alternative first, without rivals, regret or limits', async () => {
  expect(await rank({ ...two, alternatives: ['N'], values: [[40, 60]] })).toEqual({
    scores: [50],
    order: ['N'],
    stability: [
      { criterion: 'a', low: 0, high: 1, challengerLow: null, challengerHigh: null },
      { criterion: 'b', low: 0, high: 1, challengerLow: null, challengerHigh: null },
    ],
    minimumChange: [],
    potentiallyOptimal: [true],
    maxRegret: [0],
  })
})

it('treats identical alternatives alike', async () => {
  const { scores, potentiallyOptimal, maxRegret, minimumChange } = await rank({
    ...two,
    values: [
      [33.3, 66.7],
      [33.3, 66.7],
    ],
  })
  expect(scores[0]).toBe(scores[1])
  expect(potentiallyOptimal).toEqual([true, true])
  expect(maxRegret).toEqual([0, 0])
  expect(minimumChange).toEqual([{ rival: 'S', l1: 0 }])
})

it('takes criteria that weigh nothing', async () => {
  const { stability, order } = await rank({
    ...two,
    weights: [1, 0],
    values: [
      [60, 0],
      [50, 90],
    ],
  })
  expect(order).toEqual(['N', 'S'])
  expect(stability[1]).toMatchObject({ low: 0, high: 0.1, challengerHigh: 'S' })
})

it('looks between the bounds of the weights for optimality and regret', async () => {
  const values = [
    [60, 0],
    [50, 90],
  ]
  const weightIntervals = { low: [0.95, 0], high: [1, 0.05] }
  const { potentiallyOptimal, maxRegret } = await rank({ ...two, values, weightIntervals })
  expect(potentiallyOptimal).toEqual([true, false])
  expect(maxRegret[0]).toBe(0)
  expect(maxRegret[1]).toBeCloseTo(10, 10)
})

it('ranks 28 criteria and 20 alternatives', async () => {
  const criteria = Array.from({ length: 28 }, (_, j) => `c${j + 1}`)
  const alternatives = Array.from({ length: 20 }, (_, i) => `bid ${i + 1}`)
  const values = alternatives.map((_, i) => criteria.map((__, j) => ((i * 37 + j * 61) * 89) % 101))
  const { order, stability, potentiallyOptimal } = await rank({
    criteria,
    weights: criteria.map(() => 1 / 28),
    alternatives,
    values,
  })
  expect([...order].sort()).toEqual([...alternatives].sort())
  expect(stability.map(({ criterion }) => criterion)).toEqual(criteria)
  expect(potentiallyOptimal[alternatives.indexOf(order[0] ?? '')]).toBe(true)
})

it.each([
  [
    'weights that do not sum to 1',
    {
      ...two,
      weights: [0.5, 0.4],
      values: [
        [1, 1],
        [1, 1],
      ],
    },
  ],
  [
    'a value above 100',
    {
      ...two,
      values: [
        [1, 1],
        [1, 101],
      ],
    },
  ],
  [
    'missing evidence',
    {
      ...two,
      values: [
        [1, 1],
        [1, null],
      ],
    },
  ],
  [
    'a number for an id',
    {
      ...two,
      alternatives: [1, 2],
      values: [
        [1, 1],
        [1, 1],
      ],
    },
  ],
  ['a list', [two]],
  ['nothing', null],
])('refuses %s', async (_, document) => {
  await expect(async () => rankCommand.run(document)).rejects.toThrow()
})
