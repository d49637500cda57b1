import { expect, it } from 'vitest'
import {
  type BidState,
  bidStates,
  decideBidMove,
} from '../../../../lib/selection/bids/bid-transitions-rules'

/** Written down a second time: from, where it may go. */
const expected: Readonly<Record<BidState, string>> = {
  entered: 'awarded unsuccessful withdrawn',
  opened: 'excluded admissible withdrawn',
  excluded: 'unsuccessful withdrawn',
  admissible: 'below_threshold qualified withdrawn',
  below_threshold: 'unsuccessful withdrawn',
  qualified: 'financially_opened withdrawn',
  financially_opened: 'price_queried price_rejected ranked withdrawn',
  price_queried: 'financially_opened price_rejected ranked withdrawn',
  price_rejected: 'unsuccessful withdrawn',
  ranked: 'recommended unsuccessful withdrawn',
  recommended: 'ranked awarded unsuccessful withdrawn',
  awarded: '',
  unsuccessful: '',
  withdrawn: '',
}

it('a bid makes these moves and no others', () => {
  for (const from of bidStates) {
    const reached = bidStates.filter((to) => decideBidMove(from, to).ok)
    expect(`${from}: ${reached.join(' ')}`).toBe(`${from}: ${expected[from]}`)
  }
})

it('a forbidden move is refused by name', () => {
  expect(decideBidMove('excluded', 'qualified')).toEqual({
    ok: false,
    failure: { code: 'wrong-state' },
  })
})
