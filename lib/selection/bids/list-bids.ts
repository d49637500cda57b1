import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { readCriteriaTree } from '../criteria/read-criteria-tree'
import { isAskedOfBid } from '../evidence/evidence-shape-rules'
import type { ContentDoor } from '../panel/content-door-rules'
import { readContentDoor } from '../panel/read-content-door'
import { areScoresSealed, type TenderState } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { areBidsFrozen } from './bid-rules'
import type { BidBelongings } from './bid-schema'
import { type BidStanding, bidStanding, criterionAsks } from './bid-standing-rules'
import { panelCandidates } from './panel-candidates'

/** The applicants of a tender, and who rates them. */
export type BidsView = {
  readonly tender: {
    readonly id: string
    readonly reference: string
    readonly title: LocalizedText
    readonly state: TenderState
    readonly fictional: boolean
  }
  readonly isFrozen: boolean
  /** The bids came out of sealed envelopes. */
  readonly isFormal: boolean
  /** The reader may enter and change bids now. */
  readonly canEdit: boolean
  readonly canRate: boolean
  readonly criterionCount: number
  readonly ratedCriterionCount: number
  readonly bids: readonly BidView[]
  /** Bids whose content the reader may not see, and why; none in a light procedure. */
  readonly withheld: readonly WithheldBid[]
  /** Null for those who do not run the tender, and in a formal procedure, which has a page for its panel. */
  readonly panel: PanelView | null
}

export type WithheldBid = {
  readonly letter: string
  readonly name: string
  readonly door: Exclude<ContentDoor, 'open'>
}

export type BidView = BidStanding & {
  readonly id: string
  readonly letter: string
  readonly name: string
  readonly country: string
  readonly identifier: string
  readonly note: string
  readonly publishedRating: number | null
  readonly publishedRatingScale: number | null
  readonly publishedRatingSource: string
  readonly version: number
  readonly belongings: BidBelongings
}

export type PanelView = {
  readonly members: readonly {
    readonly id: string
    readonly name: string
    /** How many ratings they have given; never what they gave. 0 while scores are sealed. */
    readonly given: number
  }[]
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
  /** Ratings that each member is asked for. */
  readonly asked: number
}

/** Lists the bids of a tender with how complete they are. It says nothing about values or ratings. */
export const listBids = defineQuery({
  name: 'selection.list-bids',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId }, actor): Promise<BidsView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (!tender) return null
    const [domains, rows, panel] = await Promise.all([
      readCriteriaTree(reader, tenderId),
      readBids(reader, tenderId),
      readPanel(reader, tender),
    ])
    const criteria = domains.flatMap((domain) => domain.criteria.map(criterionAsks))
    const rated = criteria.filter(({ shape }) => !isAskedOfBid(shape, true)).length
    const runsTender = holds(actor, 'evidence.edit')
    const door = await readContentDoor(reader, tender, actor)
    const { reference, title, state, fictional } = tender
    const isLight = tender.procedure === 'light'
    return {
      tender: { id: tenderId, reference, title, state, fictional },
      isFrozen: areBidsFrozen(tender),
      isFormal: !isLight,
      canEdit: runsTender && !areBidsFrozen(tender),
      canRate: isLight && holds(actor, 'rating.give') && panel.some(({ id }) => id === actor.id),
      criterionCount: criteria.length,
      ratedCriterionCount: rated,
      bids: rows
        .filter(({ id }) => door(id) === 'open')
        .map((row) =>
          bidView(row, criteria, { hasPanel: panel.length > 0, isSealed: areScoresSealed(tender) }),
        ),
      withheld: rows.flatMap(({ id, letter, applicantName: name }) =>
        withheldBid(door(id), letter, name),
      ),
      panel:
        runsTender && isLight
          ? {
              members: panel,
              candidates: await panelCandidates(reader, actor.organisationId),
              asked: rated * rows.length,
            }
          : null,
    }
  },
})

/** A bid behind a closed door: its name is known from the opening on, since one declares about it. */
const withheldBid = (door: ContentDoor, letter: string, name: string): readonly WithheldBid[] =>
  door === 'open' ? [] : [{ letter, name, door }]

const readBids = (reader: Reader, tenderId: string) =>
  reader.bid.findMany({
    where: { tenderId },
    orderBy: { position: 'asc' },
    include: {
      evidence: { select: { criterionId: true, status: true, value: true } },
      _count: { select: { evidence: true, ratings: true, documents: true } },
    },
  })

async function readPanel(
  reader: Reader,
  tender: Pick<TenderSubject, 'tenderId' | 'state' | 'procedure'>,
) {
  const { tenderId } = tender
  const [members, counts] = await Promise.all([
    reader.panelMember.findMany({
      where: { tenderId },
      orderBy: { position: 'asc' },
      select: { user: { select: { id: true, name: true } } },
    }),
    areScoresSealed(tender)
      ? []
      : reader.rating.groupBy({
          by: ['evaluatorId'],
          where: { bid: { tenderId } },
          _count: true,
        }),
  ])
  const givenBy = new Map(counts.map(({ evaluatorId, _count }) => [evaluatorId, _count]))
  return members.map(({ user }) => ({ ...user, given: givenBy.get(user.id) ?? 0 }))
}

function bidView(
  row: Awaited<ReturnType<typeof readBids>>[number],
  criteria: readonly ReturnType<typeof criterionAsks>[],
  { hasPanel, isSealed }: { readonly hasPanel: boolean; readonly isSealed: boolean },
): BidView {
  return {
    id: row.id,
    letter: row.letter,
    name: row.applicantName,
    country: row.country,
    identifier: row.identifier,
    note: row.note,
    publishedRating: row.publishedRating,
    publishedRatingScale: row.publishedRatingScale,
    publishedRatingSource: row.publishedRatingSource ?? '',
    version: row.version,
    belongings: isSealed ? { ...row._count, ratings: 0 } : row._count,
    ...bidStanding(criteria, row.evidence, hasPanel),
  }
}
