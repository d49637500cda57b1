import 'server-only'
import type { Tx } from '../../platform/db'
import type { TenderSubject } from '../tenders/tender-rules'
import type { FinancialRecord } from './opening-record-schema'
import { readReceivedBids } from './read-received-bids'
import { sortReceived } from './receipt-order-rules'
import { writePriceOffer } from './write-price-offer'

/** Opens the prices of the bids that qualified. Those of all others stay sealed for ever. */
export async function openFinancial(
  tx: Tx,
  { tenderId, organisationId, closesAt }: TenderSubject,
  now: Date,
): Promise<Pick<FinancialRecord, 'envelope' | 'bids' | 'notOpened'>> {
  const bids = await tx.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: { id: true, letter: true, applicantName: true, state: true, sealedBidId: true },
  })
  const received = await readReceivedBids(tx, tenderId)
  const openedBefore = received.map((bid) =>
    bid.state === 'opened' ? { ...bid, state: 'sealed' as const } : bid,
  )
  const { toOpen } = sortReceived(openedBefore, closesAt ?? now)
  const opened = []
  for (const bid of bids.filter(({ state }) => state === 'qualified')) {
    const counted = toOpen.find((one) => one.bid.id === bid.sealedBidId)
    opened.push(await writePriceOffer(tx, bid, counted, { tenderId, organisationId }))
  }
  return {
    envelope: 'financial',
    bids: opened,
    notOpened: bids
      .filter(({ state }) => state !== 'qualified')
      .map(({ letter, applicantName, state }) => ({
        letter,
        applicant: applicantName,
        reason: state,
      })),
  }
}
