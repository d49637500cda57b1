import { expect, it } from 'vitest'
import { checkBestWorst } from '../../../../lib/decision/weights/best-worst-input'
import { ContractError } from '../../../../lib/shared/contract-error'

const good = {
  criteria: ['price', 'comfort', 'safety'],
  best: 'safety',
  worst: 'price',
  bestToOthers: [8, 2, 1],
  othersToWorst: [1, 5, 8],
}

function breachOf(document: unknown) {
  try {
    checkBestWorst(document)
  } catch (error) {
    if (error instanceof ContractError)
      return { code: error.code, path: error.path, message: error.message }
    throw error
  }
  return null
}

it.each([
  ['no object', null, 'not-an-object', ''],
  ['an array', [], 'not-an-object', ''],
  ['no criteria', { ...good, criteria: undefined }, 'not-an-array', 'criteria'],
  ['criteria that are text', { ...good, criteria: 'price' }, 'not-an-array', 'criteria'],
  ['an empty list', { ...good, criteria: [] }, 'too-few-criteria', 'criteria'],
  ['one criterion', { ...good, criteria: ['price'] }, 'too-few-criteria', 'criteria'],
  [
    '101 criteria',
    { ...good, criteria: Array.from({ length: 101 }, String) },
    'too-many-criteria',
    'criteria',
  ],
  [
    'an empty id',
    { ...good, criteria: ['price', ' ', 'safety'] },
    'empty-criterion',
    'criteria[1]',
  ],
  [
    'an id that is a number',
    { ...good, criteria: ['price', 2, 'safety'] },
    'empty-criterion',
    'criteria[1]',
  ],
  [
    'an id twice',
    { ...good, criteria: ['price', 'price', 'safety'] },
    'duplicate-criterion',
    'criteria[1]',
  ],
  ['a best that is not a criterion', { ...good, best: 'speed' }, 'unknown-criterion', 'best'],
  ['a best given as a position', { ...good, best: 2 }, 'unknown-criterion', 'best'],
  ['no worst', { ...good, worst: undefined }, 'unknown-criterion', 'worst'],
  ['best equal to worst', { ...good, worst: 'safety' }, 'best-is-worst', 'worst'],
  ['no best-to-others', { ...good, bestToOthers: undefined }, 'not-an-array', 'bestToOthers'],
  ['too few answers', { ...good, bestToOthers: [8, 2] }, 'wrong-length', 'bestToOthers'],
  ['too many answers', { ...good, othersToWorst: [1, 5, 8, 1] }, 'wrong-length', 'othersToWorst'],
  ['an answer below 1', { ...good, bestToOthers: [8, 0.5, 1] }, 'out-of-scale', 'bestToOthers[1]'],
  ['a negative answer', { ...good, bestToOthers: [8, -2, 1] }, 'out-of-scale', 'bestToOthers[1]'],
  ['an answer above 9', { ...good, othersToWorst: [1, 10, 8] }, 'out-of-scale', 'othersToWorst[1]'],
  ['an answer above the scale given', { ...good, scale: 7 }, 'out-of-scale', 'bestToOthers[0]'],
  ['NaN', { ...good, bestToOthers: [8, Number.NaN, 1] }, 'not-a-number', 'bestToOthers[1]'],
  [
    'infinity',
    { ...good, bestToOthers: [8, Number.POSITIVE_INFINITY, 1] },
    'not-a-number',
    'bestToOthers[1]',
  ],
  ['an answer as text', { ...good, bestToOthers: [8, '2', 1] }, 'not-a-number', 'bestToOthers[1]'],
  [
    'an answer as a list',
    { ...good, bestToOthers: [8, [2], 1] },
    'not-a-number',
    'bestToOthers[1]',
  ],
  [
    'an undefined answer',
    { ...good, bestToOthers: [8, undefined, 1] },
    'not-a-number',
    'bestToOthers[1]',
  ],
  [
    'best not equal to itself',
    { ...good, bestToOthers: [8, 2, 3] },
    'best-not-equal-to-itself',
    'bestToOthers[2]',
  ],
  [
    'worst not equal to itself',
    { ...good, othersToWorst: [2, 5, 8] },
    'worst-not-equal-to-itself',
    'othersToWorst[0]',
  ],
  ['a scale of 0', { ...good, scale: 0 }, 'invalid-scale', 'scale'],
  ['a scale as text', { ...good, scale: '9' }, 'invalid-scale', 'scale'],
  ['a scale without end', { ...good, scale: Number.POSITIVE_INFINITY }, 'invalid-scale', 'scale'],
])('refuses %s, and says where', (_, document, code, path) => {
  expect(breachOf(document)).toMatchObject({ code, path })
})

it('names what was expected and what was found', () => {
  expect(breachOf({ ...good, bestToOthers: [8, 2] })?.message).toBe(
    'expected 3 answers, one per criterion, got 2',
  )
  expect(breachOf({ ...good, othersToWorst: [1, 12, 8] })?.message).toBe(
    'expected a number from 1 to 9, got 12',
  )
})

it('takes answers up to the scale that is given', () => {
  expect(breachOf({ ...good, scale: 12, bestToOthers: [12, 2, 1] })).toBeNull()
})

it('takes ids that look like properties of an object', () => {
  const criteria = ['__proto__', 'constructor', '42']
  const { comparisons } = checkBestWorst({ ...good, criteria, best: '42', worst: '__proto__' })
  expect([comparisons.best, comparisons.worst]).toEqual([2, 0])
})

it('copies the answer to best over worst from the array that has it into the other', () => {
  const fromFirst = checkBestWorst({ ...good, othersToWorst: [1, 5, null] })
  const fromSecond = checkBestWorst({ ...good, bestToOthers: [null, 2, 1] })
  expect(fromFirst.comparisons.othersToWorst).toEqual([1, 5, 8])
  expect(fromSecond.comparisons.bestToOthers).toEqual([8, 2, 1])
})

it('counts a criterion against itself as 1 where that was left open', () => {
  const open = { ...good, bestToOthers: [8, 2, null], othersToWorst: [null, 5, 8] }
  expect(checkBestWorst(open).comparisons).toEqual(checkBestWorst(good).comparisons)
})
