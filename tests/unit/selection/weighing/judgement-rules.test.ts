import { describe, expect, test } from 'vitest'
import {
  decideJudgements,
  decideSubmission,
  type JudgementSheet,
  missingAnswers,
  orderedComparisons,
  type WeighingFacts,
} from '../../../../lib/selection/weighing/judgement-rules'
import {
  type SaveJudgementsInput,
  saveJudgementsInput,
} from '../../../../lib/selection/weighing/judgement-schema'
import { aQuestionSet } from '../../../support/question-sets'

const set = aQuestionSet(3)

const sheet: JudgementSheet = {
  questionSet: 'set',
  best: 'a',
  worst: 'c',
  bestToOthers: { b: 2, c: 6 },
  othersToWorst: { b: 3 },
  kept: [],
  version: 4,
}

const facts = (wishes: Partial<WeighingFacts> = {}): WeighingFacts => ({
  organisationId: 'org',
  expertId: 'expert',
  expertState: 'started',
  expertVersion: 7,
  phase: 'open',
  domains: [],
  questionSets: [set],
  sheets: [sheet],
  ...wishes,
})

const input = (wishes: Partial<SaveJudgementsInput> = {}): SaveJudgementsInput => ({
  ...sheet,
  access: { expertId: 'expert' },
  bestToOthers: { ...sheet.bestToOthers },
  othersToWorst: { ...sheet.othersToWorst },
  kept: [],
  ...wishes,
})

describe('saving answers', () => {
  test.each([
    ['the weighing has not begun', { phase: 'not-begun' }, 'wrong-state'],
    ['the weighing has ended', { phase: 'ended' }, 'wrong-state'],
    ['the answers were sent', { expertState: 'submitted' }, 'already-done'],
  ] as const)('is refused once %s', (_, wishes, code) => {
    expect(decideJudgements(facts(wishes), input())).toMatchObject({ failure: { code } })
  })

  test.each([
    ['most important', { best: 'z' }, 'best'],
    ['least important', { worst: 'z' }, 'worst'],
    ['among the others', { bestToOthers: { z: 3 } }, 'bestToOthers'],
    ['among the others', { othersToWorst: { z: 3 } }, 'othersToWorst'],
  ])('is refused with a stranger as %s', (_, wishes, field) => {
    expect(decideJudgements(facts(), input(wishes))).toEqual({
      ok: false,
      failure: { code: 'invalid-input', fields: { [field]: 'validation.unknownItem' } },
    })
  })

  test('is refused for a question set that is not asked', () => {
    const result = decideJudgements(facts(), input({ questionSet: 'other' }))
    expect(result).toMatchObject({ failure: { code: 'not-found' } })
  })

  test('leaves out what an item was said about itself', () => {
    const result = decideJudgements(
      facts(),
      input({ bestToOthers: { a: 1, b: 2 }, othersToWorst: { b: 3, c: 1 } }),
    )
    expect(result).toMatchObject({
      value: { bestToOthers: { b: 2 }, othersToWorst: { b: 3 }, isFirstAnswer: false },
    })
  })
})

describe('what comes in', () => {
  test.each([
    ['below the scale', { bestToOthers: { b: 0 } }],
    ['above the scale', { bestToOthers: { b: 10 } }],
    ['between two steps', { othersToWorst: { b: 2.5 } }],
    ['no number', { othersToWorst: { b: '3' } }],
  ])('is refused with a judgement %s', (_, wishes) => {
    expect(saveJudgementsInput.safeParse({ ...input(), ...wishes }).success).toBe(false)
  })

  test('is refused when most and least important are the same', () => {
    const parsed = saveJudgementsInput.safeParse(input({ worst: 'a' }))
    expect(parsed.error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
      { path: ['worst'], message: 'validation.bestIsWorst' },
    ])
  })

  test('is refused with more items than a question set can have', () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, place) => [`item-${place}`, 2]))
    expect(saveJudgementsInput.safeParse(input({ bestToOthers: many })).success).toBe(false)
  })

  test('may be empty: nothing is answered yet', () => {
    const empty = input({
      best: null,
      worst: null,
      bestToOthers: {},
      othersToWorst: {},
      version: 0,
    })
    expect(saveJudgementsInput.safeParse(empty).success).toBe(true)
  })
})

describe('sending answers', () => {
  const versions = { set: 4 }

  test('takes complete answers that are those on screen', () => {
    expect(decideSubmission(facts(), { versions })).toEqual({
      ok: true,
      value: { expertId: 'expert', version: 7 },
    })
  })

  test('is refused while one is missing', () => {
    const incomplete = facts({ sheets: [{ ...sheet, othersToWorst: {} }] })
    expect(decideSubmission(incomplete, { versions })).toMatchObject({
      failure: { code: 'answers-incomplete' },
    })
  })

  test('is refused when they were changed elsewhere since they were checked', () => {
    expect(decideSubmission(facts(), { versions: { set: 3 } })).toMatchObject({
      failure: { code: 'stale-version' },
    })
  })

  test('is refused a second time, and once the weighing is over', () => {
    expect(decideSubmission(facts({ expertState: 'submitted' }), { versions })).toMatchObject({
      failure: { code: 'already-done' },
    })
    expect(decideSubmission(facts({ phase: 'ended' }), { versions })).toMatchObject({
      failure: { code: 'wrong-state' },
    })
  })
})

test('asks for best over worst once, among the best-to-others', () => {
  expect(missingAnswers(set, { ...sheet, bestToOthers: {}, othersToWorst: {} })).toEqual([
    { kind: 'best-to-others', item: 'b' },
    { kind: 'best-to-others', item: 'c' },
    { kind: 'others-to-worst', item: 'b' },
  ])
})

test('puts best over worst in both rows for the engine', () => {
  expect(orderedComparisons(set, sheet)).toEqual({
    items: ['a', 'b', 'c'],
    best: 'a',
    worst: 'c',
    bestToOthers: [1, 2, 6],
    othersToWorst: [6, 3, 1],
  })
  expect(orderedComparisons(set, { ...sheet, worst: null })).toBeNull()
})
