import { expect, test } from 'vitest'
import {
  type QuestionDomain,
  questionSetsOf,
} from '../../../../lib/selection/weighing/question-set-rules'
import { anItem } from '../../../support/question-sets'

const aDomain = (id: string, number: number, criteria: readonly string[]): QuestionDomain => ({
  ...anItem(id, number),
  criteria: criteria.map((criterion) => anItem(criterion, number)),
})

test('asks about the domains first, then inside each', () => {
  const sets = questionSetsOf([aDomain('one', 1, ['a', 'b']), aDomain('two', 2, ['c', 'd', 'e'])])
  expect(sets.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
    ['domains', ['one', 'two']],
    ['one', ['a', 'b']],
    ['two', ['c', 'd', 'e']],
  ])
})

test('asks nothing about a single criterion or a single domain', () => {
  expect(questionSetsOf([aDomain('one', 1, ['a'])])).toEqual([])
  const sets = questionSetsOf([aDomain('one', 1, ['a']), aDomain('two', 2, ['b', 'c'])])
  expect(sets.map(({ id }) => id)).toEqual(['domains', 'two'])
})

test('leaves out domains without a weighted criterion, and keeps the numbers of the others', () => {
  const sets = questionSetsOf([
    aDomain('one', 1, ['a', 'b']),
    aDomain('knock-outs', 2, []),
    aDomain('three', 3, ['c', 'd']),
  ])
  expect(sets.find(({ id }) => id === 'domains')?.items.map((item) => item.domainNumber)).toEqual([
    1, 3,
  ])
})

test('sends no criteria along with the domains', () => {
  const [domains] = questionSetsOf([aDomain('one', 1, ['a', 'b']), aDomain('two', 2, ['c'])])
  expect(domains?.items[0]).toEqual(anItem('one', 1))
})
