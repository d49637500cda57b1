import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answers,
  answersAbout,
  areSameAnswers,
  chooseBest,
  chooseWorst,
  comparisonCount,
  droppedBy,
  giveJudgement,
  isKept,
  keepJudgement,
  noAnswers,
} from '../../../../lib/selection/weighing/answer-rules'
import { aQuestionSet } from '../../../support/question-sets'

const complete: Answers = {
  best: 'a',
  worst: 'd',
  bestToOthers: { b: 2, c: 4, d: 8 },
  othersToWorst: { b: 5, c: 2 },
  kept: [{ kind: 'others-to-worst', criterion: 'c' }],
}

describe('choosing another most important item', () => {
  test('keeps the answers against the least important, its own among them', () => {
    const next = chooseBest(complete, 'b')
    expect(next.best).toBe('b')
    expect(next.bestToOthers).toEqual({ d: 5 })
    expect(next.othersToWorst).toEqual({ c: 2, a: 8 })
  })

  test('drops the answers that compared with the old one', () => {
    expect(droppedBy(complete, chooseBest(complete, 'b'))).toBe(2)
  })

  test('keeps an answer of 1 between the old and the new one, which is true both ways', () => {
    const tied = giveJudgement(complete, { kind: 'best-to-others', criterion: 'b' }, 1)
    expect(chooseBest(tied, 'b').bestToOthers).toEqual({ a: 1, d: 5 })
  })

  test('keeps the decision to stand by an answer against the least important', () => {
    expect(chooseBest(complete, 'b').kept).toEqual([{ kind: 'others-to-worst', criterion: 'c' }])
    expect(chooseBest(complete, 'c').kept).toEqual([])
  })

  test('clears everything when it was the least important until now', () => {
    expect(chooseBest(complete, 'd')).toEqual({ ...noAnswers, best: 'd' })
  })

  test('changes nothing when it is chosen again', () => {
    expect(chooseBest(complete, 'a')).toBe(complete)
  })
})

describe('choosing another least important item', () => {
  test('keeps what was said about the most important', () => {
    const next = chooseWorst(complete, 'c')
    expect(next.bestToOthers).toEqual(complete.bestToOthers)
    expect(next.othersToWorst).toEqual({})
  })

  test('keeps an answer of 1 between the old and the new one', () => {
    const tied = giveJudgement(complete, { kind: 'others-to-worst', criterion: 'c' }, 1)
    expect(chooseWorst(tied, 'c').othersToWorst).toEqual({ d: 1 })
  })

  test('clears everything when it was the most important until now', () => {
    expect(chooseWorst(complete, 'a')).toEqual({ ...noAnswers, worst: 'a' })
  })
})

test('never names one item both most and least important', () => {
  const item = fc.constantFrom('a', 'b', 'c', 'd')
  const step = fc.record({ isBest: fc.boolean(), item })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const end = steps.reduce<Answers>(
        (answers, { isBest, item: chosen }) =>
          isBest ? chooseBest(answers, chosen) : chooseWorst(answers, chosen),
        complete,
      )
      expect(end.best === null || end.best !== end.worst).toBe(true)
      expect(comparisonCount(end)).toBeLessThanOrEqual(comparisonCount(complete))
      expect(Object.keys(end.bestToOthers)).not.toContain(end.best)
      expect(Object.keys(end.othersToWorst)).not.toContain(end.worst)
    }),
  )
})

test('an answer given anew is no longer one that was kept', () => {
  const name = { kind: 'best-to-others', criterion: 'b' } as const
  const kept = keepJudgement(complete, name)
  expect(isKept(kept, name)).toBe(true)
  expect(isKept(giveJudgement(kept, name, 3), name)).toBe(false)
  expect(giveJudgement(kept, name, 3).kept).toHaveLength(1)
})

test('keeping an answer twice keeps it once', () => {
  const name = { kind: 'best-to-others', criterion: 'b' } as const
  expect(keepJudgement(keepJudgement(complete, name), name).kept).toHaveLength(2)
})

test('tells answers apart by what they say, not by their order', () => {
  const turned: Answers = { ...complete, bestToOthers: { d: 8, c: 4, b: 2 } }
  expect(areSameAnswers(complete, turned)).toBe(true)
  expect(areSameAnswers(complete, { ...complete, kept: [] })).toBe(false)
  expect(areSameAnswers(complete, { ...complete, worst: 'c' })).toBe(false)
})

describe('criteria that changed under given answers', () => {
  test('lose what was said about an item that is no longer asked', () => {
    const rest = answersAbout(aQuestionSet(3), {
      ...complete,
      worst: 'b',
      othersToWorst: { c: 3, d: 2 },
    })
    expect(rest.bestToOthers).toEqual({ b: 2, c: 4 })
    expect(rest.othersToWorst).toEqual({ c: 3 })
  })

  test('lose every answer that compared with a least important item that is gone', () => {
    const rest = answersAbout(aQuestionSet(3), complete)
    expect(rest).toEqual({ ...noAnswers, best: 'a', bestToOthers: { b: 2, c: 4 } })
  })

  test('leave complete answers as they are', () => {
    expect(answersAbout(aQuestionSet(4), complete)).toEqual(complete)
  })
})
