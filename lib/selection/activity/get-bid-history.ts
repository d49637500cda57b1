import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { Actor } from '../../shared/actor'
import { placeOf } from '../moderation/grouped-rules'
import { mayReadModeration } from '../moderation/moderation-door-rules'
import { readContentDoor } from '../panel/read-content-door'
import { readStanding } from '../panel/read-standing'
import { mayReadPrices } from '../prices/price-door-rules'
import { loadTender } from '../tenders/load-tender'
import type { TenderSubject } from '../tenders/tender-rules'
import { bidHistory } from './bid-history-rules'
import type { BidAct, BidSight } from './bid-sight-rules'
import type { HistoryView } from './history-rules'
import { readActors, readRecord } from './read-record'

const id = z.string().min(1).max(60)

/**
 * What happened to a bid, for whoever may see what it says: nothing before its opening. Scores are no part of it, what the
 * panel agreed on and what was done about the price only for those who may read it where it was done.
 */
export const getBidHistory = defineQuery({
  name: 'selection.get-bid-history',
  input: z.strictObject({ tenderId: id, bidId: id }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId, bidId }, actor): Promise<HistoryView<BidAct> | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    const bid = tender && (await readBid(reader, tenderId, bidId))
    if (!tender || !bid) return null
    const door = await readContentDoor(reader, tender, actor)
    if (door(bidId) !== 'open') return null
    const criteria = await reader.criterion.findMany({
      where: { tenderId },
      select: { id: true, code: true },
    })
    const codes = new Map(criteria.map((criterion) => [criterion.id, criterion.code]))
    const record = {
      bid,
      entries: await readEntries(reader, tender, bid, [...codes.keys()]),
      openings: await readOpenings(reader, tenderId, bid),
      letters: bid.letters,
      challenges: bid.challenges,
      award: await reader.award.findUnique({ where: { tenderId } }),
    }
    const nameOf = await readActors(reader, actor.organisationId, [
      ...record.entries.map(({ actorId }) => actorId),
      ...record.openings.map(({ byId }) => byId),
      ...record.letters.map(({ sentById }) => sentById),
      ...record.challenges.map(({ decidedById }) => decidedById),
      record.award?.awardedById ?? null,
    ])
    const sees = await sightOf(reader, tender, actor)
    const codeOf = (criterionId: string) => codes.get(criterionId) ?? '–'
    return { timeZone: tender.timeZone, events: bidHistory(record, { nameOf, codeOf, sees }) }
  },
})

const readBid = (reader: Reader, tenderId: string, bidId: string) =>
  reader.bid.findUnique({
    where: { id: bidId, tenderId },
    select: {
      id: true,
      state: true,
      applicantName: true,
      sealedBidId: true,
      priceOffer: { select: { bidId: true } },
      letters: { select: { id: true, kind: true, sentById: true, sentAt: true } },
      challenges: true,
    },
  })

type BidRow = NonNullable<Awaited<ReturnType<typeof readBid>>>

/** Acts on the tender as a whole that moved its bids. */
const tenderActs = [
  'selection.start-scoring',
  'selection.reveal-scores',
  'selection.lock-technical',
  'selection.combine-prices',
  'selection.approve-report',
]

const sealedActs = ['selection.declare-bid', 'selection.submit-bid', 'selection.withdraw-bid']

const readEntries = (
  reader: Reader,
  { organisationId, tenderId }: TenderSubject,
  { id: bidId, sealedBidId }: BidRow,
  criterionIds: readonly string[],
) =>
  readRecord(reader, organisationId, [
    { subjectType: 'bid', subjectIds: [bidId] },
    { subjectType: 'tender', subjectIds: [tenderId], commands: tenderActs },
    {
      subjectType: 'moderation-cell',
      subjectIds: criterionIds.map((criterionId) => placeOf({ bidId, criterionId })),
      commands: ['selection.agree-level'],
    },
    ...(sealedBidId === null
      ? []
      : [{ subjectType: 'sealed-bid', subjectIds: [sealedBidId], commands: sealedActs }]),
  ])

/** The openings at which something of this bid was opened: its price only where there was one to open. */
async function readOpenings(reader: Reader, tenderId: string, { sealedBidId, priceOffer }: BidRow) {
  if (sealedBidId === null) return []
  const rows = await reader.opening.findMany({
    where: { tenderId },
    select: { envelope: true, confirmedAt: true, confirmedById: true },
  })
  return rows.flatMap(({ envelope, confirmedAt: at, confirmedById: byId }) =>
    at === null || (envelope === 'financial' && priceOffer === null)
      ? []
      : [{ envelope, at, byId }],
  )
}

async function sightOf(reader: Reader, tender: TenderSubject, actor: Actor): Promise<BidSight> {
  const { tenderId } = tender
  const findings = holds(actor, 'moderation.view')
  const members = await reader.panelMember.findMany({
    where: { tenderId },
    select: { userId: true },
  })
  const panel = {
    memberIds: members.map(({ userId }) => userId),
    standing: await readStanding(reader, tenderId),
  }
  return {
    findings,
    moderation: findings && mayReadModeration(actor, tender, panel),
    prices: mayReadPrices(actor, tender),
  }
}
