import 'server-only'
import type { Reader } from '../../platform/db'
import type { LocalizedText } from '../../shared/locale'
import { readKnockOut } from '../criteria/knock-out-schema'
import { readValueFunction } from '../criteria/value-function-schema'
import { readEvidence } from '../evidence/stored-evidence-rules'
import type { TenderProcedure, TenderState } from '../procedure/tender-states-rules'
import { readLocalizedText } from '../read-localized-text'
import type { BidFacts, EvaluationFacts, WeightedCriterion } from './evaluation-rules'
import { type LoadedWeightSet, readWeightSets, weightSetOf } from './loaded-weight-set'
import type { PanelAggregation } from './panel-aggregation-rules'
import {
  type AgreedLevel,
  type GivenLevels,
  readAgreedLevels,
  readGivenLevels,
  readPublishedAggregation,
} from './read-panel-levels'

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
    /** How the levels of several evaluators become one: as published, or as chosen in a light procedure. */
    readonly aggregation: PanelAggregation
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

/**
 * Reads a tender of the organisation with its criteria, bids, evidence, ratings and weights; null when there is none.
 * In a formal procedure bids that were excluded or withdrawn are left out, requirements are left to the findings on
 * them, what a bidder says of a rated criterion is no level, and levels count as published: under consensus the level
 * that the panel agreed on, elsewhere the median.
 */
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
      endedFrom: true,
      procedure: true,
      fictional: true,
      missingValuePolicy: true,
      ratingAggregation: true,
    },
  })
  if (!tender) return null
  const { ratingAggregation, ...particulars } = tender
  const isFormal = tender.procedure === 'formal'
  const [domains, bids, weightSets, locks, ratings, published] = await Promise.all([
    readDomains(reader, tenderId),
    readBids(reader, tenderId, isFormal),
    readWeightSets(reader, tenderId),
    reader.weightLock.findMany({ where: { tenderId }, orderBy: { version: 'desc' }, take: 1 }),
    readGivenLevels(reader, tenderId),
    isFormal ? readPublishedAggregation(reader, tenderId) : null,
  ])
  const aggregation = published ?? ratingAggregation
  const agreed = aggregation === 'consensus' ? await readAgreedLevels(reader, tenderId) : []
  const { criteria, undeclared } = weightedOf(domains)
  const order = criteria.map(({ id }) => id)
  const ratedIds = criteria
    .filter(({ valueFunction }) => isFormal && valueFunction.kind === 'rating')
    .map(({ id }) => id)
  return {
    tender: { ...particulars, aggregation, title: readLocalizedText(tender.title) },
    domains: domains.map(({ id, code, title }) => ({ id, code, title: readLocalizedText(title) })),
    facts: {
      criteria,
      knockOuts: isFormal ? [] : knockOutsOf(domains),
      bids: bids.map((bid) => bidFacts(bid, { ratings, agreed, ratedIds })),
      evaluatorIds: [...new Set(ratings.flatMap(({ levels }) => Object.keys(levels)))].sort(),
      aggregation: aggregation === 'consensus' ? 'median' : aggregation,
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

const outOfJudging = ['excluded', 'withdrawn'] as const

const readBids = (reader: Reader, tenderId: string, isFormal: boolean) =>
  reader.bid.findMany({
    where: { tenderId, ...(isFormal && { state: { notIn: [...outOfJudging] } }) },
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

type PanelLevels = {
  readonly ratings: readonly GivenLevels[]
  readonly agreed: readonly AgreedLevel[]
  /** Criteria on which a bid's own word is no level. */
  readonly ratedIds: readonly string[]
}

function bidFacts(
  bid: Awaited<ReturnType<typeof readBids>>[number],
  { ratings, agreed, ratedIds }: PanelLevels,
): BidFacts {
  const own = ratings.filter(({ bidId }) => bidId === bid.id)
  const evidence = bid.evidence.filter(({ criterionId }) => !ratedIds.includes(criterionId))
  return {
    id: bid.id,
    letter: bid.letter,
    name: bid.applicantName,
    evidence: new Map(evidence.map((row) => [row.criterionId, readEvidence(row)])),
    ratings: new Map(
      own.map(({ criterionId, levels }) => [criterionId, new Map(Object.entries(levels))]),
    ),
    agreed: new Map(
      agreed
        .filter(({ bidId }) => bidId === bid.id)
        .map(({ criterionId, level }) => [criterionId, level]),
    ),
  }
}
