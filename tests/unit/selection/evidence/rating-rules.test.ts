import { expect, it } from 'vitest'
import {
  decideRating,
  needsComment,
  type RatingSubject,
} from '../../../../lib/selection/evidence/rating-rules'
import { aTenderSubject, criterionOf } from '../../../support/bids-ground'

const subject: RatingSubject = {
  ...aTenderSubject(),
  ...{ bidId: 'bid-a', criterionId: 'c', shape: criterionOf('1.6').shape },
  ...{ panelIds: ['amina'], ratingVersion: 0 },
}
const rating = { bidId: 'bid-a', criterionId: 'c', version: 0, level: 3, comment: '' }

it('takes a level in the middle without a word', () => {
  expect(decideRating(subject, rating).ok).toBe(true)
})

it.each([1, 5])('wants a reason for level %i', (level) => {
  expect(decideRating(subject, { ...rating, level })).toMatchObject({
    failure: { fields: { comment: 'evidence.validation.extremeNeedsComment' } },
  })
  expect(decideRating(subject, { ...rating, level, comment: 'Two clients say so.' }).ok).toBe(true)
})

it.each([0, 6, 2.5])('knows no level %d', (level) => {
  expect(decideRating(subject, { ...rating, level })).toMatchObject({
    failure: { fields: { level: 'evidence.validation.level' } },
  })
})

it('rates nothing that is not rated in levels', () => {
  const counted = { ...subject, shape: criterionOf('1.1').shape }
  expect(decideRating(counted, rating)).toMatchObject({ failure: { code: 'invalid-input' } })
})

it.each(['draft', 'weighing', 'result'] as const)('takes no rating in %s', (state) => {
  expect(decideRating({ ...subject, state }, rating)).toMatchObject({
    failure: { code: 'wrong-state' },
  })
})

it('refuses a rating changed meanwhile in another window', () => {
  expect(decideRating({ ...subject, ratingVersion: 1 }, rating)).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('finds the ends of any scale', () => {
  const levels = [{ level: 0 }, { level: 10 }, { level: 5 }]
  expect([0, 5, 10].map((level) => needsComment(levels, level))).toEqual([true, false, true])
})
