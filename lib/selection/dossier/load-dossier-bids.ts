import 'server-only'
import type { Reader } from '../../platform/db'
import { readEvidence } from '../evidence/stored-evidence-rules'
import type { DossierRecord } from './dossier-schema'

type Bid = DossierRecord['bids'][number]

/** The bids of a tender with evidence, documents and ratings. Evaluators are labelled in the order of their account ids. */
export async function loadDossierBids(
  reader: Reader,
  tenderId: string,
): Promise<Pick<DossierRecord, 'evaluators' | 'bids'>> {
  const rows = await readBids(reader, tenderId)
  const people = rows.flatMap(({ ratings }) => ratings.map(({ evaluatorId }) => evaluatorId))
  const labels = new Map(
    [...new Set(people)].sort().map((person, place) => [person, `evaluator-${place + 1}`]),
  )
  return {
    evaluators: [...labels.values()],
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
        select: { evaluatorId: true, criterionId: true, level: true, comment: true },
      },
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
  const { id, letter, country, identifier, note } = row
  return {
    id,
    letter,
    name: row.applicantName,
    country,
    identifier,
    note,
    publishedRating: publishedRatingOf(row),
    documents: row.documents.map(({ file, ...document }) => ({ ...document, ...file })),
    evidence: row.evidence.map(evidenceOf),
    ratings: [...labels].flatMap(([person, evaluator]) => {
      const own = row.ratings.filter(({ evaluatorId }) => evaluatorId === person)
      const levels = own.flatMap(({ criterionId: criterion, level, comment }) =>
        level === null ? [] : [{ criterion, level, comment }],
      )
      return levels.length === 0 ? [] : [{ evaluator, levels }]
    }),
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
