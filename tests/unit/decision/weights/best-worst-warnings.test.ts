import { expect, it } from 'vitest'
import { evaluateBestWorst } from '../../../../lib/decision/weights/best-worst'
import type { BestWorstWarning } from '../../../../lib/decision/weights/best-worst-warnings'

type Code = BestWorstWarning['code']

function warningsOf(
  bestToOthers: readonly (number | null)[],
  othersToWorst: readonly (number | null)[],
) {
  const criteria = bestToOthers.map((_, j) => `c${j}`)
  const worst = `c${criteria.length - 1}`
  return evaluateBestWorst({ criteria, best: 'c0', worst, bestToOthers, othersToWorst }).warnings
}

const withCode = (warnings: readonly BestWorstWarning[], code: Code) =>
  warnings.filter((warning) => warning.code === code)

it('has nothing to warn of where answers agree exactly', () => {
  expect(warningsOf([1, 2, 4], [4, 2, 1])).toEqual([])
})

it('names the criteria whose linear weight lies outside their interval', () => {
  const warnings = warningsOf([1, 2, 4, 3, 8], [8, 4, 4, 2, 1])
  expect(withCode(warnings, 'linear-outside-interval')).toEqual([
    { code: 'linear-outside-interval', criteria: ['c2', 'c4'] },
  ])
})

it('names the criteria that the linear model puts at the top of a range', () => {
  const warnings = warningsOf([1, 2, 4, 3, 8], [8, 4, 4, 2, 1])
  expect(withCode(warnings, 'slack-at-upper-bound')).toEqual([
    { code: 'slack-at-upper-bound', criteria: ['c1', 'c3'] },
  ])
})

it('says that no threshold is published, and which criterion drives the disagreement', () => {
  const warnings = warningsOf([1, 2, 2], [2, 2, 1])
  expect(withCode(warnings, 'no-published-threshold')).toEqual([
    { code: 'no-published-threshold', drivenBy: ['c1'] },
  ])
})

it('says that a set of more than nine criteria is long', () => {
  const ten = Array.from({ length: 10 }, () => 1)
  expect(warningsOf(ten, ten)).toEqual([{ code: 'more-than-nine-criteria', criteria: 10 }])
})

it('says that two answers to best over worst differ', () => {
  expect(withCode(warningsOf([1, 2, 4], [5, 2, 1]), 'best-to-worst-differs')).toEqual([
    { code: 'best-to-worst-differs', bestToOthers: 4, othersToWorst: 5 },
  ])
})

it('points at answers larger than best over worst', () => {
  expect(withCode(warningsOf([1, 6, 4], [4, 5, 1]), 'answer-above-best-to-worst')).toEqual([
    {
      code: 'answer-above-best-to-worst',
      judgement: { kind: 'best-to-others', criterion: 'c1' },
      answer: 6,
      bestOverWorst: 4,
    },
    {
      code: 'answer-above-best-to-worst',
      judgement: { kind: 'others-to-worst', criterion: 'c1' },
      answer: 5,
      bestOverWorst: 4,
    },
  ])
})

it('says that the output-based ratio does not exist where best equals worst but the rest differs', () => {
  expect(withCode(warningsOf([1, 3, 1], [1, 1, 1]), 'output-ratio-undefined')).toHaveLength(1)
})

it('lists missing answers, best-to-others first', () => {
  expect(withCode(warningsOf([1, null, 2, 4], [4, 2, null, 1]), 'missing-answer')).toEqual([
    { code: 'missing-answer', judgement: { kind: 'best-to-others', criterion: 'c1' } },
    { code: 'missing-answer', judgement: { kind: 'others-to-worst', criterion: 'c2' } },
  ])
})
