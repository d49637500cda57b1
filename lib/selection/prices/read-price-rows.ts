import 'server-only'
import type { Reader } from '../../platform/db'
import { checkArithmetic } from './arithmetic-rules'
import type { PricesSubject } from './price-rules'
import type { PriceRow } from './prices-view'

/** The opened prices with the names of those who bid and of those who checked. The caller has checked who reads. */
export async function readPriceRows(
  reader: Reader,
  { tenderId, offers }: PricesSubject,
): Promise<readonly PriceRow[]> {
  const bids = await reader.bid.findMany({
    where: { tenderId },
    select: {
      id: true,
      applicantName: true,
      priceOffer: { select: { checkedById: true, checkedAt: true } },
    },
  })
  const checkers = bids.flatMap(({ priceOffer }) => priceOffer?.checkedById ?? [])
  const people = await reader.user.findMany({
    where: { id: { in: checkers } },
    select: { id: true, name: true },
  })
  const personOf = new Map(people.map(({ id, name }) => [id, name]))
  const bidOf = new Map(bids.map((bid) => [bid.id, bid]))
  return offers.map((offer) => {
    const bid = bidOf.get(offer.bidId)
    const { bidState, bidVersion: _, lines, ...row } = offer
    return {
      ...row,
      name: bid?.applicantName ?? '',
      state: bidState,
      arithmetic: checkArithmetic(lines, offer.offeredMinor),
      checkedAt: bid?.priceOffer?.checkedAt?.toISOString() ?? null,
      checkedBy: personOf.get(bid?.priceOffer?.checkedById ?? '') ?? '',
    }
  })
}
