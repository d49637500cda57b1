import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import type { BidSubject, BidsSubject } from './bid-rules'

/** A tender of the organisation with its bids, its row in hand; null when there is none. */
export async function loadBidsForChange(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<BidsSubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  if (!tender) return null
  const bids = await tx.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: { id: true, letter: true, applicantName: true, position: true },
  })
  return { ...tender, bids }
}

/** A bid of the organisation with what hangs on it, its tender's row in hand; null when there is none. */
export async function loadBidForChange(
  tx: Tx,
  bidId: string,
  organisationId: string,
): Promise<BidSubject | null> {
  const found = await tx.bid.findUnique({
    where: { id: bidId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const subject = found && (await loadBidsForChange(tx, found.tenderId, organisationId))
  const bid =
    subject &&
    (await tx.bid.findUnique({
      where: { id: bidId },
      select: {
        version: true,
        letter: true,
        applicantName: true,
        _count: { select: { evidence: true, ratings: true, documents: true } },
      },
    }))
  if (!subject || !bid) return null
  const { version, letter, applicantName, _count } = bid
  return { ...subject, bidId, bidVersion: version, letter, applicantName, belongings: _count }
}
