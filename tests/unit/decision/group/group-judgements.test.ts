import { expect, it } from 'vitest'
import {
  checkGroupJudgements,
  type GroupJudgements,
} from '../../../../lib/decision/group/group-judgements'

const expert = { bestToOthers: [1, 2, 8], othersToWorst: [8, 4, 1] }
const group: GroupJudgements = { criteria: ['a', 'b', 'c'], experts: [expert] }

it('accepts a group, and judgements that are not whole numbers', () => {
  expect(() => checkGroupJudgements(group)).not.toThrow()
  const between = { ...expert, bestToOthers: [1, 2.5, 8] }
  expect(() => checkGroupJudgements({ ...group, experts: [between] })).not.toThrow()
})

it.each<[string, Partial<GroupJudgements>, string, string]>([
  ['no experts', { experts: [] }, 'out-of-range', 'experts'],
  ['one criterion', { criteria: ['a'] }, 'out-of-range', 'criteria'],
  ['a criterion twice', { criteria: ['a', 'b', 'a'] }, 'duplicate', 'criteria'],
  [
    'an expert twice',
    {
      experts: [
        { ...expert, id: 'x' },
        { ...expert, id: 'x' },
      ],
    },
    'duplicate',
    'experts',
  ],
  [
    'too few judgements',
    { experts: [{ ...expert, bestToOthers: [1, 2] }] },
    'wrong-length',
    'experts[0].bestToOthers',
  ],
  [
    'a judgement below 1',
    { experts: [expert, { ...expert, othersToWorst: [8, 0, 1] }] },
    'out-of-range',
    'experts[1].othersToWorst[1]',
  ],
  [
    'a judgement above the scale',
    { experts: [{ ...expert, othersToWorst: [12, 4, 1] }] },
    'out-of-range',
    'experts[0].othersToWorst[0]',
  ],
  [
    'a judgement that is not a number',
    { experts: [{ ...expert, bestToOthers: [1, Number.NaN, 8] }] },
    'out-of-range',
    'experts[0].bestToOthers[1]',
  ],
  [
    'answers with no best criterion',
    { experts: [{ ...expert, bestToOthers: [2, 2, 8] }] },
    'no-judgement-of-1',
    'experts[0].bestToOthers',
  ],
  ['a prior that is not one', { priorGamma: [0, 1] }, 'out-of-range', 'priorGamma[0]'],
  ['too few draws to judge the chains by', { draws: 10 }, 'out-of-range', 'draws'],
  ['half a draw', { draws: 400.5 }, 'not-an-integer', 'draws'],
  ['a seed below 0', { seed: -1 }, 'out-of-range', 'seed'],
])('refuses %s', (_, change, code, path) => {
  expect(() => checkGroupJudgements({ ...group, ...change })).toThrow(
    expect.objectContaining({ code, path }),
  )
})

it('allows larger judgements on a larger scale', () => {
  const wide = { ...expert, othersToWorst: [12, 4, 1] }
  expect(() => checkGroupJudgements({ ...group, experts: [wide], scale: 17 })).not.toThrow()
})
