import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type ReceivedBid,
  sortReceived,
} from '../../../../lib/selection/opening/receipt-order-rules'

const closesAt = new Date('2026-07-01T12:00:00Z')

const submission = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  submittedAt: fc
    .integer({ min: -3, max: 3 })
    .map((minutes) => new Date(closesAt.getTime() + minutes * 60_000)),
  isLate: fc.boolean(),
})

const received: fc.Arbitrary<ReceivedBid> = fc
  .record({
    id: fc.uuid(),
    state: fc.constantFrom('draft', 'sealed', 'late', 'withdrawn', 'opened'),
    submissions: fc.uniqueArray(submission, { selector: ({ number }) => number, maxLength: 4 }),
  })
  .map((bid) => ({
    ...bid,
    withdrawnAt: bid.state === 'withdrawn' ? closesAt : null,
    applicant: { name: bid.id },
  }))

const bids = fc.uniqueArray(received, { selector: ({ id }) => id, maxLength: 8 })

it('never opens what came at the closing or later, is marked late, or is not sealed', () => {
  fc.assert(
    fc.property(bids, (all) => {
      for (const { bid, submission: counted } of sortReceived(all, closesAt).toOpen) {
        expect(bid.state).toBe('sealed')
        expect(counted.isLate).toBe(false)
        expect(counted.submittedAt < closesAt).toBe(true)
        const better = bid.submissions.filter(
          ({ number, isLate, submittedAt }) =>
            number > counted.number && !isLate && submittedAt < closesAt,
        )
        expect(better).toEqual([])
      }
    }),
  )
})

it('opens in order of receipt, whatever order the bids are stored in', () => {
  fc.assert(
    fc.property(bids, (all) => {
      const order = sortReceived(all, closesAt).toOpen
      const times = order.map(({ submission: counted }) => counted.submittedAt.getTime())
      expect(times).toEqual(times.toSorted((one, other) => one - other))
      const ids = (some: readonly ReceivedBid[]) =>
        sortReceived(some, closesAt).toOpen.map(({ bid }) => bid.id)
      expect(ids(all.toReversed())).toEqual(ids(all))
    }),
  )
})

it('opens the bid in time where a replacement came late, and names the replacement', () => {
  const at = (minutes: number) => new Date(closesAt.getTime() + minutes * 60_000)
  const bid: ReceivedBid = {
    id: 'a',
    state: 'sealed',
    withdrawnAt: null,
    applicant: { name: 'Northlight' },
    submissions: [
      { number: 1, submittedAt: at(-9), isLate: false },
      { number: 2, submittedAt: at(-5), isLate: false },
      { number: 3, submittedAt: at(0), isLate: true },
    ],
  }
  const { toOpen, neverOpened } = sortReceived([bid], closesAt)
  expect(toOpen.map(({ submission: counted }) => counted.number)).toEqual([2])
  expect(neverOpened).toEqual([{ applicant: 'Northlight', at: at(0), reason: 'late' }])
})
