import fc from 'fast-check'
import { expect, it } from 'vitest'
import { evaluateAnswersInProgress } from '../../../../lib/decision/weights/answers-in-progress'
import { evaluateBestWorst } from '../../../../lib/decision/weights/best-worst'
import { arbitraryComparisons } from '../../../support/arbitrary-comparisons'

const none = [null, null, null, null]
const blank = {
  criteria: ['a', 'b', 'c', 'd'],
  best: null,
  worst: null,
  bestToOthers: none,
  othersToWorst: none,
}
const chosen = { ...blank, best: 'a', worst: 'd' }

it('waits for best and worst to be chosen', () => {
  for (const answers of [blank, { ...blank, best: 'a' }, { ...blank, best: 'a', worst: 'a' }]) {
    expect(evaluateAnswersInProgress(answers)).toMatchObject({
      status: 'choose-best-and-worst',
      evaluation: null,
    })
  }
})

it('asks about best over worst once, and of no criterion about itself', () => {
  const { missing, status } = evaluateAnswersInProgress(chosen)
  expect(status).toBe('not-enough')
  expect(missing.map(({ kind, criterion }) => `${kind} ${criterion}`)).toEqual([
    'best-to-others b',
    'best-to-others c',
    'best-to-others d',
    'others-to-worst b',
    'others-to-worst c',
  ])
})

it('weighs the criteria answered so far, and names the others', () => {
  const { status, undetermined, evaluated, evaluation } = evaluateAnswersInProgress({
    ...chosen,
    bestToOthers: [null, 2, null, 4],
  })
  expect({ status, undetermined, evaluated }).toEqual({
    status: 'not-enough',
    undetermined: ['c'],
    evaluated: ['a', 'b', 'd'],
  })
  expect(evaluation?.linear.weights).toEqual([4 / 7, 2 / 7, 1 / 7])
})

it('has enough as soon as every criterion has one answer', () => {
  const progress = evaluateAnswersInProgress({ ...chosen, bestToOthers: [null, 2, 4, 4] })
  expect(progress.status).toBe('enough')
  expect(progress.missing).toHaveLength(2)
})

it('links best and worst through a criterion compared with both', () => {
  const progress = evaluateAnswersInProgress({
    ...chosen,
    bestToOthers: [null, 2, 2, null],
    othersToWorst: [null, 2, null, null],
  })
  expect(progress.status).toBe('enough')
  expect(progress.evaluation?.linear.weights).toEqual([4 / 9, 2 / 9, 2 / 9, 1 / 9])
})

it('has no weights while best and worst are unconnected', () => {
  const progress = evaluateAnswersInProgress({ ...chosen, bestToOthers: [null, 2, 2, null] })
  expect(progress).toMatchObject({
    status: 'not-enough',
    undetermined: [],
    evaluated: [],
    evaluation: null,
  })
})

it('ignores an old answer of a criterion about itself, left from another choice of best', () => {
  const progress = evaluateAnswersInProgress({
    ...chosen,
    bestToOthers: [5, 2, 2, 4],
    othersToWorst: [4, 2, 2, 7],
  })
  expect(progress.status).toBe('complete')
  expect(progress.evaluation?.linear.xi).toBe(0)
})

it('ends with the evaluation of the complete answers', () => {
  const input = { ...chosen, bestToOthers: [1, 2, 3, 4], othersToWorst: [4, 2, 2, 1] }
  const { status, evaluation, missing } = evaluateAnswersInProgress(input)
  expect({ status, missing }).toEqual({ status: 'complete', missing: [] })
  expect(evaluation).toEqual(evaluateBestWorst(input))
})

it('never throws and never shows NaN, whichever answers are still missing', () => {
  const partial = fc.tuple(
    arbitraryComparisons({ sizes: [2, 9] }),
    fc.array(fc.boolean(), { minLength: 18, maxLength: 18 }),
  )
  fc.assert(
    fc.property(partial, ([{ best, worst, bestToOthers, othersToWorst }, isAnswered]) => {
      const criteria = bestToOthers.map((_, j) => `c${j}`)
      const progress = evaluateAnswersInProgress({
        criteria,
        best: `c${best}`,
        worst: `c${worst}`,
        bestToOthers: bestToOthers.map((answer, j) => (isAnswered[j] ? answer : null)),
        othersToWorst: othersToWorst.map((answer, j) => (isAnswered[9 + j] ? answer : null)),
      })
      expect(JSON.parse(JSON.stringify(progress))).toEqual(progress)
      expect(progress.evaluation?.linear.weights.length ?? 0).toBe(progress.evaluated.length)
    }),
    { numRuns: 500 },
  )
})
