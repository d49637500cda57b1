import { describe, expect, test } from 'vitest'
import {
  answerStatus,
  evaluateAnswers,
  judgementsOfTie,
} from '../../../../lib/selection/weighing/answer-evaluation-rules'
import {
  type Answers,
  giveJudgement,
  keepJudgement,
  noAnswers,
} from '../../../../lib/selection/weighing/answer-rules'
import { aQuestionSet } from '../../../support/question-sets'

const set = aQuestionSet(7)

/** The provider network of the mock-up: one answer of 7 where 2 would fit and 6 is close enough. */
const network: Answers = {
  best: 'a',
  worst: 'f',
  bestToOthers: { b: 4, c: 4, d: 3, e: 4, f: 8, g: 2 },
  othersToWorst: { b: 7, c: 2, d: 3, e: 2, g: 4 },
  kept: [],
}

describe('answers that do not fit together', () => {
  test('name the one answer to look at again, what it rests on, and the nearest that is close enough', () => {
    const { revisit, suggestedRatio, progress } = evaluateAnswers(set, network)
    expect(revisit).toEqual([
      {
        judgement: { kind: 'others-to-worst', criterion: 'b' },
        from: 7,
        to: 6,
        basis: { other: 4, overWorst: 8 },
        exact: 2,
      },
    ])
    const consistency = progress.evaluation?.consistency
    expect(consistency?.input).toBeCloseTo(20 / 56, 12)
    expect(consistency?.inputThreshold).toBe(0.3408)
    expect(suggestedRatio).toBeCloseTo(16 / 56, 12)
  })

  test('are worth attention until the advice is followed', () => {
    expect(answerStatus(network, evaluateAnswers(set, network))).toEqual({
      kind: 'attention',
      count: 1,
    })
    const followed = giveJudgement(network, { kind: 'others-to-worst', criterion: 'b' }, 6)
    expect(answerStatus(followed, evaluateAnswers(set, followed))).toEqual({ kind: 'complete' })
  })

  test('are complete once the expert decides to keep them', () => {
    const kept = keepJudgement(network, { kind: 'others-to-worst', criterion: 'b' })
    const evaluation = evaluateAnswers(set, kept)
    expect(evaluation.revisit).toEqual([])
    expect(evaluation.progress.evaluation?.consistency.acceptable).toBe(false)
    expect(answerStatus(kept, evaluation)).toEqual({ kind: 'complete' })
  })
})

test('best over worst is one question, whichever row of the engine names it', () => {
  const twisted: Answers = {
    best: 'a',
    worst: 'd',
    bestToOthers: { b: 3, c: 3, d: 3 },
    othersToWorst: { b: 3, c: 3 },
    kept: [],
  }
  const { revisit } = evaluateAnswers(aQuestionSet(4), twisted)
  expect(revisit.map(({ judgement }) => judgement)).toEqual([
    { kind: 'best-to-others', criterion: 'd' },
  ])
  expect(revisit[0]?.basis).toBeNull()
})

describe('two items that share most important', () => {
  const tied: Answers = {
    best: 'a',
    worst: 'c',
    bestToOthers: { b: 1, c: 5 },
    othersToWorst: { b: 4 },
    kept: [],
  }

  test('are asked about, with the weights of both readings', () => {
    const { ties } = evaluateAnswers(aQuestionSet(3), tied)
    expect(ties).toHaveLength(1)
    expect(ties[0]).toMatchObject({ kind: 'shared-best', criteria: ['a', 'b'] })
    expect(ties[0]?.readings).toHaveLength(2)
  })

  test('are not asked about again once confirmed', () => {
    const [tie] = evaluateAnswers(aQuestionSet(3), tied).ties
    const names = tie ? judgementsOfTie(tie) : []
    const confirmed = names.reduce(keepJudgement, tied)
    expect(evaluateAnswers(aQuestionSet(3), confirmed).ties).toEqual([])
  })
})

describe('answers still missing', () => {
  test('are counted as questions, from the first choice on', () => {
    expect(evaluateAnswers(set, noAnswers).missing).toBe(13)
    expect(evaluateAnswers(set, { ...noAnswers, best: 'a' }).missing).toBe(12)
    expect(evaluateAnswers(set, { ...noAnswers, best: 'a', worst: 'b' }).missing).toBe(11)
    expect(evaluateAnswers(set, network).missing).toBe(0)
  })

  test('leave two items with one comparison', () => {
    const pair = aQuestionSet(2)
    expect(evaluateAnswers(pair, noAnswers).missing).toBe(3)
    expect(evaluateAnswers(pair, { ...noAnswers, best: 'a', worst: 'b' }).missing).toBe(1)
  })
})
