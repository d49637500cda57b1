import { fail, type Result, succeed } from '../../shared/result'
import { type BiddingTender, mayPrepare } from './application-rules'

/** The bid that may be prepared now: declared, and before the closing. */
export function preparedBid<Bid extends { readonly declaredAt: Date | null }>(
  application: BiddingTender & { readonly bid: Bid | null },
  now: Date,
): Result<Bid> {
  const open = mayPrepare(application, now)
  if (!open.ok) return open
  const { bid } = application
  return bid?.declaredAt ? succeed(bid) : fail('declaration-needed')
}
