import { expect, test } from 'vitest'
import { noAnswers } from '../../../../lib/selection/weighing/answer-rules'
import { personalWeights } from '../../../../lib/selection/weighing/personal-weight-rules'
import { anItem } from '../../../support/question-sets'

const domains = [
  { ...anItem('one', 1), criteria: [anItem('a', 1), anItem('b', 1)] },
  { ...anItem('two', 2), criteria: [anItem('c', 2)] },
  { ...anItem('knock-outs', 3), criteria: [] },
]

const sheets = [
  { ...noAnswers, questionSet: 'domains', best: 'one', worst: 'two', bestToOthers: { two: 3 } },
  { ...noAnswers, questionSet: 'one', best: 'b', worst: 'a', bestToOthers: { a: 4 } },
]

test('multiplies the domains through; a criterion alone in its domain takes the whole of it', () => {
  const weights = personalWeights(domains, sheets)
  expect(weights?.domains.map(({ id, weight }) => [id, weight])).toEqual([
    ['one', 0.75],
    ['two', 0.25],
  ])
  expect(weights?.criteria).toHaveLength(3)
  const byId = new Map(weights?.criteria.map(({ id, weight }) => [id, weight]))
  expect(byId.get('a')).toBeCloseTo(0.15, 12)
  expect(byId.get('b')).toBeCloseTo(0.6, 12)
  expect(byId.get('c')).toBeCloseTo(0.25, 12)
})

test('gives nothing while an answer is missing', () => {
  expect(personalWeights(domains, sheets.slice(0, 1))).toBeNull()
})

test('gives a single criterion everything without asking', () => {
  const alone = personalWeights([{ ...anItem('one', 1), criteria: [anItem('a', 1)] }], [])
  expect(alone?.criteria).toEqual([{ id: 'a', weight: 1, lower: 1, upper: 1 }])
})
