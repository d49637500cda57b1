import { expect, it } from 'vitest'
import {
  cardProblems,
  scoresWithoutEvidence,
} from '../../../../lib/selection/scoring/card-check-rules'

const criterion = (id: string) => ({
  id,
  levels: [0, 1, 2, 3, 4].map((level) => ({ level, value: level * 25 })),
  minimumValue: null,
  domainMinimum: null,
})

const score = (criterionId: string, wishes: object = {}) => ({
  criterionId,
  level: 2,
  comment: '',
  documentId: null,
  page: null,
  noEvidence: false,
  ...wishes,
})

const criteria = ['a', 'b', 'c'].map(criterion)

it('finds nothing on a card whose middle scores need no comment', () => {
  expect(
    cardProblems(
      criteria,
      ['a', 'b', 'c'].map((id) => score(id)),
    ),
  ).toEqual([])
})

it('names every gap in the order of the criteria', () => {
  const scores = [score('c', { documentId: 'd' }), score('b', { level: 4 })]
  expect(cardProblems(criteria, scores)).toEqual([
    { criterionId: 'a', kind: 'score' },
    { criterionId: 'b', kind: 'comment', reasons: ['highest'] },
    { criterionId: 'c', kind: 'page' },
  ])
})

it('asks for a comment where a later score moved the median away, and blanks are none', () => {
  const scores = [
    score('a', { level: 3, comment: '  ' }),
    score('b', { level: 1, comment: 'Few.' }),
  ]
  const withThird = [...scores, score('c', { level: 1, comment: 'Few.' })]
  expect(cardProblems(criteria, scores).map(({ kind }) => kind)).toEqual(['score'])
  expect(cardProblems(criteria, withThird)).toEqual([
    { criterionId: 'a', kind: 'comment', reasons: ['far-from-median'] },
  ])
})

it('counts levels of which nothing is said, and leaves out what does not apply', () => {
  const scores = [
    score('a'),
    score('b', { level: null, comment: 'No branch there.' }),
    score('c', { documentId: 'd', page: 1 }),
    score('d', { noEvidence: true }),
  ]
  expect(scoresWithoutEvidence(scores)).toEqual(['a'])
})
