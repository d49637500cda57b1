import 'server-only'
import type { Reader } from '../../platform/db'
import type { TenderStanding } from '../procedure/tender-states-rules'
import { currentRanking } from '../ranking/current-ranking'
import { qualityScores } from '../ranking/quality-score-rules'
import type { RankingView } from '../ranking/ranking-view'
import type { CombinedBidFacts, CombinedFacts } from './combined-rules'
import { loadPrices } from './load-prices'
import type { PricesSubject } from './price-rules'
import { rejectedBids } from './query-rules'

/** All that the combined ranking and its sensitivity are made of. */
export type LoadedCombination = CombinedFacts &
  TenderStanding & {
    readonly view: RankingView
  }

/** Reads quality, prices and terms of a tender of the organisation; null when there is none, or no ranking yet. */
export async function loadCombinedFacts(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<LoadedCombination | null> {
  const tender = await loadPrices(reader, tenderId, organisationId)
  if (!tender) return null
  const [view, bids] = await Promise.all([
    currentRanking(reader, tenderId, organisationId),
    readBids(reader, tenderId),
  ])
  if (!view?.ranking) return null
  const { ranking, loaded } = view
  const ids = loaded.facts.bids.map(({ id }) => id)
  const scoreOf = new Map(
    qualityScores(ranking, ids, loaded.domains).map((score) => [score.bidId, score]),
  )
  const failed = new Set(
    ranking.additive.unranked.flatMap(({ alternative, reason }) =>
      reason === 'knocked-out' ? [alternative] : [],
    ),
  )
  const isLight = tender.procedure === 'light'
  const priceOf = pricesOf(tender)
  return {
    tenderId,
    currency: tender.currency,
    procedure: tender.procedure,
    state: tender.state,
    endedFrom: tender.endedFrom ?? null,
    terms: tender.terms,
    view,
    bids: bids.map((bid) => {
      const score = scoreOf.get(bid.id)
      return {
        bidId: bid.id,
        letter: bid.letter,
        name: bid.applicantName,
        state: bid.state,
        ...priceOf(bid.id),
        quality: score?.quality ?? null,
        domainScores: score?.domainScores ?? [],
        isKnockedOut: isLight ? failed.has(bid.id) : bid.knockOutFindings.length > 0,
      }
    }),
  }
}

const readBids = (reader: Reader, tenderId: string) =>
  reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      letter: true,
      applicantName: true,
      state: true,
      knockOutFindings: {
        where: { verdict: 'fail', confirmedById: { not: null } },
        select: { criterionId: true },
      },
    },
  })

/** What each bid costs; a light procedure has no questions about prices. */
function pricesOf(tender: PricesSubject) {
  const offers = new Map(tender.offers.map((offer) => [offer.bidId, offer]))
  const rejected = tender.procedure === 'formal' ? rejectedBids(tender) : new Set<string>()
  return (
    bidId: string,
  ): Pick<CombinedBidFacts, 'hasOffer' | 'comparedMinor' | 'isPriceRejected'> => ({
    hasOffer: offers.has(bidId),
    comparedMinor: offers.get(bidId)?.comparedMinor ?? null,
    isPriceRejected: rejected.has(bidId),
  })
}
