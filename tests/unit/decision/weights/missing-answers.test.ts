import { expect, it } from 'vitest'
import {
  areBestAndWorstLinked,
  criteriaWithoutAnswer,
  missingAnswers,
  requireEnoughAnswers,
} from '../../../../lib/decision/weights/missing-answers'

const nothing = {
  best: 0,
  worst: 2,
  bestToOthers: [1, null, null],
  othersToWorst: [null, null, 1],
}

it('reports best over worst once', () => {
  expect(missingAnswers(nothing)).toEqual([
    { kind: 'best-to-others', position: 1 },
    { kind: 'best-to-others', position: 2 },
    { kind: 'others-to-worst', position: 1 },
  ])
})

it('counts best over worst as answered where either array has it', () => {
  const answered = { ...nothing, othersToWorst: [8, null, 1] }
  expect(missingAnswers(answered).map(({ position }) => position)).toEqual([1, 1])
  expect(areBestAndWorstLinked(answered)).toBe(true)
})

it('finds the criteria about which nothing was answered', () => {
  expect(criteriaWithoutAnswer(nothing)).toEqual([1])
  expect(criteriaWithoutAnswer({ ...nothing, bestToOthers: [1, 4, null] })).toEqual([])
})

it('names all of them in its refusal', () => {
  const silent = {
    best: 0,
    worst: 3,
    bestToOthers: [1, null, null, 8],
    othersToWorst: [8, null, null, 1],
  }
  expect(() => requireEnoughAnswers(silent, ['a', 'b', 'c', 'd'])).toThrow(
    'got none about "b", "c"',
  )
})

it('lets pass answers of which each criterion has one', () => {
  const enough = { best: 0, worst: 2, bestToOthers: [1, null, 8], othersToWorst: [8, 2, 1] }
  expect(() => requireEnoughAnswers(enough)).not.toThrow()
})
