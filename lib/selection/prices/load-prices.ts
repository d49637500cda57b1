import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import { readBindingTerms } from '../procedure/read-binding-terms'
import { loadTender, loadTenderForChange } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import type { PricesSubject } from './price-rules'
import { readExchange, readFigures, readLines } from './stored-offer-schema'

/** A tender of the organisation with its opened prices; null when there is no such tender. */
export async function loadPrices(reader: Reader, tenderId: string, organisationId: string) {
  const tender = await loadTender(reader, tenderId, organisationId)
  return tender && (await withPrices(reader, tender))
}

/** As `loadPrices`, holding the tender's row until the transaction ends: two people never change prices at once. */
export async function loadPricesForChange(tx: Tx, tenderId: string, organisationId: string) {
  const tender = await loadTenderForChange(tx, tenderId, organisationId)
  return tender && (await withPrices(tx, tender))
}

async function withPrices(reader: Reader, tender: TenderSubject): Promise<PricesSubject> {
  const { tenderId } = tender
  const [terms, offers, queries] = await Promise.all([
    readBindingTerms(reader, tender),
    reader.priceOffer.findMany({
      where: { bid: { tenderId, state: { not: 'withdrawn' } } },
      orderBy: { bid: { position: 'asc' } },
      include: { bid: { select: { letter: true, state: true, version: true } } },
    }),
    reader.bidQuery.findMany({
      where: { kind: 'low_price', bid: { tenderId } },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
    }),
  ])
  return {
    ...tender,
    terms,
    offers: offers.map(({ bid, ...offer }) => ({
      bidId: offer.bidId,
      letter: bid.letter,
      bidState: bid.state,
      bidVersion: bid.version,
      offeredMinor: Number(offer.offeredMinor),
      currency: offer.currency,
      isTaxIncluded: offer.isTaxIncluded,
      taxRate: offer.taxRate,
      lines: readLines(offer.lines),
      correctedMinor: offer.correctedMinor === null ? null : Number(offer.correctedMinor),
      correctionReason: offer.correctionReason,
      exchange: readExchange(offer.exchange),
      comparedMinor: offer.comparedMinor === null ? null : Number(offer.comparedMinor),
      version: offer.version,
    })),
    queries: queries.map((query) => ({
      id: query.id,
      bidId: query.bidId,
      figures: readFigures(query.finding),
      decision: query.decision,
      version: query.version,
      askedById: query.askedById,
      dueAt: query.dueAt,
      isAnswered: query.answeredAt !== null,
    })),
  }
}
