import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readKnockOut } from '../criteria/knock-out-schema'
import { readValueFunction } from '../criteria/value-function-schema'
import { readEvidence } from '../evidence/stored-evidence-rules'
import type { TenderProcedure, TenderState } from '../procedure/tender-transitions-rules'
import { readLocalizedText } from '../read-localized-text'
import type { BidFacts, EvaluationFacts, WeightedCriterion } from './evaluation-rules'

/** One weight set in the order of the weighted criteria; `shares` is null until the set adds up to 1. */
export type LoadedWeightSet = {
  readonly id: string
  readonly name: LocalizedText
  readonly method: string
  readonly printedTotal: number | null
  readonly isNormalised: boolean
  readonly shares: readonly number[] | null
}

/** What a publisher says of an applicant, on the publisher's own scale from 0. */
export type PublishedRating = {
  readonly rating: number
  readonly scale: number
  readonly source: string
}

/** Everything that a ranking is made of, read in one go. */
export type LoadedEvaluation = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
    readonly state: TenderState
    readonly procedure: TenderProcedure
    readonly fictional: boolean
    readonly missingValuePolicy: 'zero' | 'exclude'
  }
  readonly domains: readonly {
    readonly id: string
    readonly code: string
    readonly title: LocalizedText
  }[]
  readonly facts: EvaluationFacts
  /** Weighted criteria whose value function is not declared yet; no ranking exists while there are any. */
  readonly undeclared: readonly string[]
  readonly weightSets: readonly LoadedWeightSet[]
  /** Ratings that others published about the applicants, by bid id; shown beside the ranking, never part of it. */
  readonly publishedRatings: ReadonlyMap<string, PublishedRating>
  readonly lock: {
    readonly version: number
    readonly weightSetId: string
    readonly contentHash: string
    readonly reason: string
    readonly lockedAt: Date
  } | null
}

/** Reads a tender of the organisation with its criteria, bids, evidence, ratings and weights; null when there is none. */
export async function loadEvaluation(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<LoadedEvaluation | null> {
  const tender = await reader.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: {
      id: true,
      reference: true,
      title: true,
      state: true,
      procedure: true,
      fictional: true,
      missingValuePolicy: true,
      ratingAggregation: true,
    },
  })
  if (!tender) return null
  const [domains, bids, weightSets, locks, ratings] = await Promise.all([
    readDomains(reader, tenderId),
    readBids(reader, tenderId),
    readWeightSets(reader, tenderId),
    reader.weightLock.findMany({ where: { tenderId }, orderBy: { version: 'desc' }, take: 1 }),
    readRatings(reader, tenderId),
  ])
  const { criteria, undeclared } = weightedOf(domains)
  const order = criteria.map(({ id }) => id)
  return {
    tender: { ...tender, title: readLocalizedText(tender.title) },
    domains: domains.map(({ id, code, title }) => ({ id, code, title: readLocalizedText(title) })),
    facts: {
      criteria,
      knockOuts: knockOutsOf(domains),
      bids: bids.map((bid) => bidFacts(bid, ratings)),
      evaluatorIds: [...new Set(ratings.flatMap(({ levels }) => Object.keys(levels)))].sort(),
      aggregation: tender.ratingAggregation,
    },
    undeclared,
    weightSets: weightSets.map((set) => weightSetOf(set, order)),
    publishedRatings: publishedRatingsOf(bids),
    lock: locks[0] ?? null,
  }
}

function publishedRatingsOf(bids: Awaited<ReturnType<typeof readBids>>) {
  const ratings = bids.flatMap(
    ({ id, publishedRating, publishedRatingScale, publishedRatingSource }) =>
      publishedRating === null || publishedRatingScale === null
        ? []
        : [
            [
              id,
              {
                rating: publishedRating,
                scale: publishedRatingScale,
                source: publishedRatingSource ?? '',
              },
            ] as const,
          ],
  )
  return new Map(ratings)
}

const readDomains = (reader: Reader, tenderId: string) =>
  reader.domain.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      code: true,
      title: true,
      criteria: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          code: true,
          title: true,
          kind: true,
          valueFunction: true,
          knockOut: true,
          minimumValue: true,
        },
      },
    },
  })

const readBids = (reader: Reader, tenderId: string) =>
  reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      letter: true,
      applicantName: true,
      publishedRating: true,
      publishedRatingScale: true,
      publishedRatingSource: true,
      evidence: { select: { criterionId: true, status: true, value: true } },
    },
  })

const readWeightSets = (reader: Reader, tenderId: string) =>
  reader.weightSet.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      name: true,
      method: true,
      printedTotal: true,
      normalisedAt: true,
      weights: { select: { criterionId: true, share: true } },
    },
  })

/** All ratings of one bid on one criterion, by evaluator. */
type RatingRow = {
  readonly bidId: string
  readonly criterionId: string
  readonly levels: Readonly<Record<string, number>>
}

/** A large tender has thousands of ratings: the database gathers them, which is many times faster than one row each. */
const readRatings = (reader: Reader, tenderId: string) =>
  reader.$queryRaw<readonly RatingRow[]>`
    select r.bid_id as "bidId", r.criterion_id as "criterionId", json_object_agg(r.evaluator_id, r.level) as levels
    from rating r join bid b on b.id = r.bid_id
    where b.tender_id = ${tenderId} and r.level is not null
    group by 1, 2`

type DomainRow = Awaited<ReturnType<typeof readDomains>>[number]

function weightedOf(domains: readonly DomainRow[]) {
  const undeclared: string[] = []
  const criteria = domains.flatMap((domain, index) =>
    domain.criteria.flatMap((row): readonly WeightedCriterion[] => {
      if (row.kind !== 'weighted') return []
      const valueFunction = readValueFunction(row.valueFunction)
      if (valueFunction === null) {
        undeclared.push(row.id)
        return []
      }
      const { id, code, minimumValue } = row
      const title = readLocalizedText(row.title)
      return [{ id, code, title, domain: index + 1, valueFunction, minimumValue }]
    }),
  )
  return { criteria, undeclared }
}

const knockOutsOf = (domains: readonly DomainRow[]) =>
  domains
    .flatMap(({ criteria }) => criteria)
    .flatMap(({ id, code, title, knockOut }) => {
      const rule = readKnockOut(knockOut)
      return rule === null ? [] : [{ id, code, title: readLocalizedText(title), rule }]
    })

function bidFacts(
  bid: Awaited<ReturnType<typeof readBids>>[number],
  ratings: readonly RatingRow[],
): BidFacts {
  const own = ratings.filter(({ bidId }) => bidId === bid.id)
  return {
    id: bid.id,
    letter: bid.letter,
    name: bid.applicantName,
    evidence: new Map(bid.evidence.map((row) => [row.criterionId, readEvidence(row)])),
    ratings: new Map(
      own.map(({ criterionId, levels }) => [criterionId, new Map(Object.entries(levels))]),
    ),
  }
}

function weightSetOf(
  set: Awaited<ReturnType<typeof readWeightSets>>[number],
  order: readonly string[],
): LoadedWeightSet {
  const shareOf = new Map(set.weights.map(({ criterionId, share }) => [criterionId, share]))
  const shares = order.map((id) => shareOf.get(id) ?? null)
  const known = shares.filter((share) => share !== null)
  const sum = known.reduce((total, share) => total + share, 0)
  const isComplete = known.length === order.length && order.length > 0 && Math.abs(sum - 1) < 1e-6
  return {
    id: set.id,
    name: readLocalizedText(set.name),
    method: set.method,
    printedTotal: set.printedTotal,
    isNormalised: set.normalisedAt !== null,
    // Stored shares are doubles of a sum that was exact: divide the last noise away.
    shares: isComplete ? known.map((share) => share / sum) : null,
  }
}
