import 'server-only'
import type { Reader } from '../../platform/db'
import { readEvidence } from '../evidence/stored-evidence-rules'
import { readExchange, readFigures } from '../prices/stored-offer-schema'
import type { DossierRecord } from './dossier-schema'

type Bid = DossierRecord['bids'][number]

/** The bids of a tender with evidence, documents and ratings. Evaluators are labelled in the order of their account ids. */
export async function loadDossierBids(
  reader: Reader,
  tenderId: string,
): Promise<Pick<DossierRecord, 'bids'> & { readonly labels: ReadonlyMap<string, string> }> {
  const rows = await readBids(reader, tenderId)
  const people = rows.flatMap(({ ratings, scorecards }) =>
    [...ratings, ...scorecards].map(({ evaluatorId }) => evaluatorId),
  )
  const labels = new Map(
    [...new Set(people)].sort().map((person, place) => [person, `evaluator-${place + 1}`]),
  )
  return {
    labels,
    bids: rows.map((row) => bidOf(row, labels)),
  }
}

const readBids = (reader: Reader, tenderId: string) =>
  reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      letter: true,
      state: true,
      applicantName: true,
      country: true,
      identifier: true,
      note: true,
      publishedRating: true,
      publishedRatingScale: true,
      publishedRatingSource: true,
      documents: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          title: true,
          file: { select: { name: true, sha256: true, pageCount: true } },
        },
      },
      evidence: {
        orderBy: evidenceOrder,
        select: {
          criterionId: true,
          status: true,
          value: true,
          source: true,
          period: true,
          documentId: true,
          page: true,
          note: true,
        },
      },
      ratings: {
        orderBy: evidenceOrder,
        select: {
          evaluatorId: true,
          criterionId: true,
          level: true,
          comment: true,
          noEvidence: true,
        },
      },
      scorecards: { select: { evaluatorId: true, state: true } },
      consensus: {
        orderBy: evidenceOrder,
        select: {
          criterionId: true,
          level: true,
          reason: true,
          dissents: { orderBy: { memberId: 'asc' } },
        },
      },
      knockOutFindings: { orderBy: evidenceOrder },
      priceOffer: true,
      queries: { where: { kind: 'low_price' }, orderBy: [{ askedAt: 'asc' }, { id: 'asc' }] },
    },
  })

const ascending = 'asc' as const

/** As the criteria stand in their tree. */
const evidenceOrder = [
  { criterion: { domain: { position: ascending } } },
  { criterion: { position: ascending } },
]

type BidRow = Awaited<ReturnType<typeof readBids>>[number]

function bidOf(row: BidRow, labels: ReadonlyMap<string, string>): Bid {
  const { id, letter, state, country, identifier, note } = row
  const counted = ratingsThatCount(row)
  const labelOf = (person: string) => labels.get(person) ?? person
  return {
    id,
    letter,
    state,
    name: row.applicantName,
    country,
    identifier,
    note,
    publishedRating: publishedRatingOf(row),
    documents: row.documents.map(({ file, ...document }) => ({ ...document, ...file })),
    evidence: row.evidence.map(evidenceOf),
    ratings: [...labels].flatMap(([person, evaluator]) => {
      const own = counted.filter(({ evaluatorId }) => evaluatorId === person)
      const levels = own.flatMap(({ criterionId: criterion, level, comment, noEvidence }) =>
        level === null ? [] : [{ criterion, level, comment, ...(noEvidence && { noEvidence }) }],
      )
      return levels.length === 0 ? [] : [{ evaluator, levels }]
    }),
    notApplicable: counted.flatMap(({ evaluatorId, level, noEvidence, ...score }) => {
      const { criterionId: criterion, comment } = score
      const evaluator = labelOf(evaluatorId)
      return level === null
        ? [{ evaluator, criterion, comment, ...(noEvidence && { noEvidence }) }]
        : []
    }),
    agreed: row.consensus.map(({ criterionId, level, reason, dissents }) => ({
      criterion: criterionId,
      level,
      reason,
      dissents: dissents.map(({ memberId, point, answer }) => ({
        evaluator: labelOf(memberId),
        point,
        answer,
      })),
    })),
    findings: row.knockOutFindings.map(({ criterionId, verdict, reason, confirmedById }) => ({
      criterion: criterionId,
      verdict,
      reason,
      isConfirmed: confirmedById !== null,
    })),
    price: row.priceOffer && priceOf(row.priceOffer),
    priceQueries: row.queries.map(({ finding, question, answer, decision, reason }) => {
      const figures = readFigures(finding)
      return {
        figures: figures && { ...figures, rules: figures.rules.map((rule) => ({ ...rule })) },
        question,
        answer,
        decision,
        reason,
      }
    }),
  }
}

/** Ratings on cards that count: handed in, and not of a recused member. In a light procedure there are no cards. */
function ratingsThatCount({ ratings, scorecards }: BidRow) {
  const isOut = new Set(
    scorecards
      .filter(({ state }) => state !== 'submitted' && state !== 'locked')
      .map(({ evaluatorId }) => evaluatorId),
  )
  return ratings.filter(({ evaluatorId }) => !isOut.has(evaluatorId))
}

function priceOf(offer: NonNullable<BidRow['priceOffer']>): NonNullable<Bid['price']> {
  const whole = (amount: bigint | null) => (amount === null ? null : Number(amount))
  const exchange = readExchange(offer.exchange)
  return {
    offeredMinor: Number(offer.offeredMinor),
    currency: offer.currency,
    isTaxIncluded: offer.isTaxIncluded,
    taxRate: offer.taxRate,
    correctedMinor: whole(offer.correctedMinor),
    correctionReason: offer.correctionReason,
    exchange: exchange && { ...exchange },
    comparedMinor: whole(offer.comparedMinor),
  }
}

function publishedRatingOf(row: BidRow): Bid['publishedRating'] {
  const { publishedRating: rating, publishedRatingScale: scale, publishedRatingSource } = row
  if (rating === null || scale === null) return null
  return { rating, scale, source: publishedRatingSource ?? '' }
}

function evidenceOf(row: BidRow['evidence'][number]): Bid['evidence'][number] {
  const { criterionId, documentId, status, source, period, page, note } = row
  const evidence = readEvidence(row)
  const value = evidence.status === 'provided' ? evidence.value : null
  return {
    criterion: criterionId,
    status,
    value: typeof value === 'object' && value !== null ? { ...value } : value,
    source,
    period,
    document: documentId,
    page,
    note,
  }
}
