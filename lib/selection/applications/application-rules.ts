import { fail, type Result, succeed } from '../../shared/result'
import { stateAt, type TenderClock, type TenderState } from '../procedure/tender-states-rules'

/** Where a tender stands for those who bid: only the server's clock and the tender's own state decide. */
export type BiddingPhase = 'announced' | 'receiving' | 'closed' | 'past' | 'ended'

export type BiddingTender = { readonly state: TenderState } & TenderClock

/** `closed` is from the closing to the opening of the envelopes; `past` from there on; `ended` without a result. */
export function biddingPhase(tender: BiddingTender, now: Date): BiddingPhase {
  switch (stateAt(tender, now)) {
    case 'published':
      return 'announced'
    case 'receiving':
      return 'receiving'
    case 'closed':
      return 'closed'
    case 'cancelled':
    case 'no_award':
      return 'ended'
    default:
      return 'past'
  }
}

/** A bid is prepared from the publication on, and stands still from the instant of closing. */
export function mayPrepare(tender: BiddingTender, now: Date): Result<null> {
  switch (biddingPhase(tender, now)) {
    case 'announced':
    case 'receiving':
      return succeed(null)
    case 'ended':
      return fail('wrong-state')
    default:
      return fail('bids-closed')
  }
}

/**
 * Whether a submission is taken at an instant, and whether it is late. At the instant of closing it is; it is put on
 * record until the envelopes are opened, and never opened itself.
 */
export function maySubmit(tender: BiddingTender, now: Date): Result<{ readonly isLate: boolean }> {
  switch (biddingPhase(tender, now)) {
    case 'announced':
      return fail('opening-not-reached')
    case 'receiving':
      return succeed({ isLate: false })
    case 'closed':
      return succeed({ isLate: true })
    case 'past':
      return fail('bids-closed')
    case 'ended':
      return fail('wrong-state')
  }
}

export type SealedBidState = 'draft' | 'sealed' | 'late' | 'withdrawn' | 'opened'

/** What a submission makes of a bid: a late one never takes the place of one that came in time. */
export function stateAfter(before: SealedBidState, isLate: boolean): SealedBidState {
  if (!isLate) return 'sealed'
  return before === 'sealed' ? 'sealed' : 'late'
}

/** Only what was submitted in time can be taken back, and only before the closing. */
export function mayWithdraw(
  tender: BiddingTender,
  bidState: SealedBidState,
  now: Date,
): Result<null> {
  const prepared = mayPrepare(tender, now)
  if (!prepared.ok) return prepared
  return bidState === 'sealed' ? succeed(null) : fail('wrong-state')
}
