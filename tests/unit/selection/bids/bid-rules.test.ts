import { expect, it } from 'vitest'
import {
  type BidSubject,
  decideBidEdit,
  decideBidRemoval,
  decideNewBid,
} from '../../../../lib/selection/bids/bid-rules'
import { addBidInput } from '../../../../lib/selection/bids/bid-schema'
import { aTenderSubject } from '../../../support/bids-ground'

const content = {
  applicantName: 'Brisa Saúde',
  country: 'PT',
  identifier: '',
  note: '',
  publishedRating: null,
  publishedRatingScale: null,
  publishedRatingSource: '',
}

const aBid = (wishes: Partial<BidSubject> = {}): BidSubject => ({
  ...aTenderSubject(),
  bids: [{ id: 'bid-a', letter: 'A', applicantName: 'Northlight Mutual', position: 0 }],
  bidId: 'bid-a',
  bidVersion: 3,
  letter: 'A',
  applicantName: 'Northlight Mutual',
  belongings: { evidence: 2, ratings: 0, documents: 1 },
  ...wishes,
})

const newBid = { ...content, tenderId: 'tender', idempotencyKey: 'a-key-of-the-form' }

it('gives a new bid the next letter and the last place', () => {
  expect(decideNewBid(aBid(), newBid)).toMatchObject({
    ok: true,
    value: { letter: 'B', position: 1, applicantName: 'Brisa Saúde' },
  })
})

it.each(['draft', 'weighing', 'evaluation'] as const)('takes bids in %s', (state) => {
  expect(decideNewBid(aBid({ state }), newBid).ok).toBe(true)
})

it('takes no bid, edit or removal once the result is declared', () => {
  const closed = aBid({ state: 'result' })
  const refusal = { ok: false, failure: { code: 'wrong-state' } }
  const { belongings: loses } = closed
  expect(decideNewBid(closed, newBid)).toEqual(refusal)
  expect(decideBidEdit(closed, { ...content, bidId: 'bid-a', version: 3 })).toEqual(refusal)
  expect(decideBidRemoval(closed, { bidId: 'bid-a', version: 3, loses })).toEqual(refusal)
})

it('enters nobody twice, however the name is typed', () => {
  expect(decideNewBid(aBid(), { ...newBid, applicantName: ' northlight  MUTUAL' })).toMatchObject({
    failure: { code: 'invalid-input', fields: { applicantName: expect.any(String) } },
  })
})

it('lets an applicant keep its own name', () => {
  const edit = { ...content, applicantName: 'Northlight Mutual', bidId: 'bid-a', version: 3 }
  expect(decideBidEdit(aBid(), edit).ok).toBe(true)
})

it('refuses an edit of a version that somebody else has changed', () => {
  expect(decideBidEdit(aBid(), { ...content, bidId: 'bid-a', version: 2 })).toMatchObject({
    failure: { code: 'stale-version' },
  })
})

it('removes a bid only if the person was told of everything that goes with it', () => {
  const told = (evidence: number) =>
    decideBidRemoval(aBid(), {
      bidId: 'bid-a',
      version: 3,
      loses: { evidence, ratings: 0, documents: 1 },
    })
  expect(told(2).ok).toBe(true)
  expect(told(1)).toMatchObject({ failure: { code: 'stale-version' } })
})

it.each([
  ['no scale', { publishedRating: 4, publishedRatingSource: 'Ditto' }],
  ['no source', { publishedRating: 4, publishedRatingScale: 5 }],
  [
    'a rating above its scale',
    { publishedRating: 6, publishedRatingScale: 5, publishedRatingSource: 'Ditto' },
  ],
])('refuses a published rating with %s', (_, wishes) => {
  expect(addBidInput.safeParse({ ...newBid, ...wishes }).success).toBe(false)
})
