import { type CombinedBidFacts, combineBids } from '../prices/combined-rules'
import { lowPriceFindings } from '../prices/low-price-rules'
import { hasReached } from '../procedure/tender-states-rules'
import { qualityScores } from '../ranking/quality-score-rules'
import type { Ranking, RankingInput } from '../ranking/ranking-rules'
import type { DossierResults } from './dossier-results-schema'
import type { DossierRecord } from './dossier-schema'

/** Quality and price together, recomputed; null before a formal tender has combined them. */
export function combinedOf(
  record: DossierRecord,
  input: RankingInput,
  ranking: Ranking,
): DossierResults['combined'] {
  const { tender, procedure } = record
  if (procedure.kind === 'formal' && !hasReached(tender.state, 'combined')) return null
  const view = combineBids({
    tenderId: tender.reference,
    currency: tender.currency,
    procedure: procedure.kind,
    terms: procedure.terms,
    bids: factsOf(record, input, ranking),
  })
  return {
    qualityShare: view.qualityShare,
    priceFormula: view.priceFormula,
    roundingDecimals: view.roundingDecimals,
    hasPrices: view.hasPrices,
    recommendedBid: view.recommendedBidId,
    tieBreaksUsed: [...view.tieBreaksUsed],
    hasOpenTie: view.hasOpenTie,
    rows: view.rows.map(({ bidId, letter: _, name: __, state: ___, domainScores, ...row }) => ({
      bid: bidId,
      ...row,
      domainScores: domainScores.map(({ score }) => score),
    })),
  }
}

/** The prices that must be explained among those that are checked, as the published shares find them. */
export function lowPricesOf({ bids, procedure }: DossierRecord): DossierResults['lowPrices'] {
  if (!procedure.terms) return []
  const priced = bids.flatMap(({ id, price }) =>
    price ? [{ bidId: id, comparedMinor: price.comparedMinor }] : [],
  )
  return lowPriceFindings(priced, procedure.terms).map(({ bidId, figures }) => ({
    bid: bidId,
    ...figures,
    rules: figures.rules.map((rule) => ({ ...rule })),
  }))
}

function factsOf(
  { bids, criteria, procedure }: DossierRecord,
  { facts }: RankingInput,
  ranking: Ranking,
): readonly CombinedBidFacts[] {
  const judged = facts.bids.map(({ id }) => id)
  const scores = new Map(
    qualityScores(ranking, judged, criteria.domains).map((score) => [score.bidId, score]),
  )
  const failed = new Set(
    ranking.additive.unranked.flatMap(({ alternative, reason }) =>
      reason === 'knocked-out' ? [alternative] : [],
    ),
  )
  return bids.map((bid) => ({
    bidId: bid.id,
    letter: bid.letter,
    name: bid.name,
    state: bid.state,
    quality: scores.get(bid.id)?.quality ?? null,
    domainScores: scores.get(bid.id)?.domainScores ?? [],
    hasOffer: bid.price !== null,
    comparedMinor: bid.price?.comparedMinor ?? null,
    isPriceRejected: bid.priceQueries.some(({ decision }) => decision === 'rejected'),
    isKnockedOut:
      procedure.kind === 'light'
        ? failed.has(bid.id)
        : bid.findings.some(({ verdict, isConfirmed }) => verdict === 'fail' && isConfirmed),
  }))
}
