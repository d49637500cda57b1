import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readCriteriaTree } from '../criteria/read-criteria-tree'
import { loadTender } from '../tenders/load-tender'
import { evidenceShape } from './evidence-shape-rules'
import { areRatingsOpen } from './rating-rules'

/** One evaluator's sheet: what is to be rated, and what this person has given. Nothing of anybody else. */
export type RatingSheetView = {
  readonly tender: { readonly id: string; readonly reference: string }
  readonly isOpen: boolean
  readonly criteria: readonly RatedCriterion[]
  readonly bids: readonly RatedBid[]
  readonly ratings: readonly OwnRating[]
}

export type RatedCriterion = {
  readonly id: string
  readonly code: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  readonly evidenceRequired: LocalizedText
  readonly domain: number
  readonly levels: readonly { readonly level: number; readonly anchor: LocalizedText }[]
}

export type RatedBid = {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly documents: readonly { readonly fileId: string; readonly title: string }[]
  /** What was noted when the evidence was entered, by criterion. */
  readonly notes: Readonly<Record<string, EvidenceNote>>
}

export type EvidenceNote = {
  readonly note: string
  readonly source: string
  readonly fileId: string | null
  readonly page: number | null
}

export type OwnRating = {
  readonly bidId: string
  readonly criterionId: string
  readonly level: number
  readonly comment: string
  readonly version: number
}

/** The sheet of the person who asks, if they are on the panel. */
export const getRatingSheet = defineQuery({
  name: 'selection.get-rating-sheet',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('rating.give'),
  async read(reader, { tenderId }, actor): Promise<RatingSheetView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    // In a formal procedure one scores on a card of one's own, once declared.
    if (tender?.procedure !== 'light') return null
    const seat = await reader.panelMember.findUnique({
      where: { tenderId_userId: { tenderId, userId: actor.id } },
    })
    if (!seat) return null
    const criteria = await readRatedCriteria(reader, tenderId)
    const bids = await readRatedBids(
      reader,
      tenderId,
      criteria.map(({ id }) => id),
    )
    const ratings = await reader.rating.findMany({
      where: { evaluatorId: actor.id, bid: { tenderId } },
      select: { bidId: true, criterionId: true, level: true, comment: true, version: true },
    })
    return {
      tender: { id: tenderId, reference: tender.reference },
      isOpen: areRatingsOpen(tender),
      criteria,
      bids,
      ratings: ratings.flatMap(({ level, ...rating }) =>
        level === null ? [] : [{ ...rating, level }],
      ),
    }
  },
})

async function readRatedCriteria(
  reader: Reader,
  tenderId: string,
): Promise<readonly RatedCriterion[]> {
  const domains = await readCriteriaTree(reader, tenderId)
  return domains.flatMap(({ domain, criteria }) =>
    criteria.flatMap((criterion) => {
      const shape = evidenceShape(criterion)
      if (shape.kind !== 'level') return []
      const { id, code, title, description, evidenceRequired } = criterion
      return [{ id, code, title, description, evidenceRequired, domain, levels: shape.levels }]
    }),
  )
}

async function readRatedBids(
  reader: Reader,
  tenderId: string,
  criterionIds: readonly string[],
): Promise<readonly RatedBid[]> {
  const bids = await reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    select: {
      id: true,
      letter: true,
      applicantName: true,
      documents: { orderBy: { position: 'asc' }, select: { fileId: true, title: true } },
      evidence: {
        where: { criterionId: { in: [...criterionIds] } },
        select: {
          criterionId: true,
          note: true,
          source: true,
          page: true,
          document: { select: { fileId: true } },
        },
      },
    },
  })
  return bids.map(({ applicantName, evidence, ...bid }) => ({
    ...bid,
    name: applicantName,
    notes: Object.fromEntries(
      evidence.map(({ criterionId, document, note, source, page }) => [
        criterionId,
        { note, source, page, fileId: document?.fileId ?? null },
      ]),
    ),
  }))
}
