import 'server-only'
import type { Tx } from '../../platform/db'
import { Rejection } from '../../shared/result'
import { type BidState, decideBidMove } from '../bids/bid-transitions-rules'

/** Moves one bid of a tender on; refuses a way that the table of bid states does not know. */
export async function moveBid(
  tx: Tx,
  tenderId: string,
  bidId: string,
  to: BidState,
): Promise<void> {
  const bid = await tx.bid.findFirst({
    where: { id: bidId, tenderId },
    select: { state: true, version: true },
  })
  if (!bid) throw new Rejection('not-found')
  const move = decideBidMove(bid.state, to)
  if (!move.ok) throw new Rejection(move.failure.code)
  const { count } = await tx.bid.updateMany({
    where: { id: bidId, version: bid.version },
    data: { state: to, version: bid.version + 1 },
  })
  if (count === 0) throw new Rejection('stale-version')
}

/** The bids that were still in the running and did not win. */
export async function closeOtherBids(tx: Tx, tenderId: string, winnerId: string): Promise<void> {
  await tx.bid.updateMany({
    where: {
      tenderId,
      id: { not: winnerId },
      state: { in: ['entered', 'ranked', 'recommended'] },
    },
    data: { state: 'unsuccessful', version: { increment: 1 } },
  })
}
