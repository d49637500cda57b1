import 'server-only'
import type { Tx } from '../../platform/db'
import { usualTerms } from '../procedure/terms-rules'
import { loadTenderForChange } from '../tenders/load-tender'
import type { QuoteSubject } from './quote-rules'

/** A bid of a tender of the organisation with its quote, the tender's row in hand; null when there is none. */
export async function loadQuoteForChange(
  tx: Tx,
  { tenderId, bidId }: { readonly tenderId: string; readonly bidId: string },
  organisationId: string,
): Promise<QuoteSubject | null> {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  if (!tender) return null
  const bid = await tx.bid.findUnique({
    where: { id: bidId, tenderId },
    select: { priceOffer: { select: { version: true } } },
  })
  if (!bid) return null
  const terms = await tx.procedureTerms.findUnique({
    where: { tenderId },
    select: { isTaxIncluded: true },
  })
  return {
    ...tender,
    bidId,
    quoteVersion: bid.priceOffer?.version ?? 0,
    isTaxBasisIncluded: terms?.isTaxIncluded ?? usualTerms.isTaxIncluded,
  }
}
