import 'server-only'
import { z } from 'zod'
import { allow, holds } from '../../access/allow'
import type { Evidence } from '../../decision/values/evidence'
import type { Reader } from '../../platform/db'
import { defineQuery } from '../../platform/query'
import type { LocalizedText } from '../../shared/locale'
import { areBidsFrozen } from '../bids/bid-rules'
import { type BidStanding, bidStanding, criterionAsks } from '../bids/bid-standing-rules'
import { type CriterionNode, readCriteriaTree } from '../criteria/read-criteria-tree'
import { readContentDoor } from '../panel/read-content-door'
import { arePricesOpen } from '../procedure/tender-states-rules'
import { loadTender } from '../tenders/load-tender'
import { type EvidenceShape, evidenceShape } from './evidence-shape-rules'
import { readEvidence } from './stored-evidence-rules'

/** One bid with everything that it shows, in the order of the criteria. */
export type BidEvidenceView = {
  readonly tender: { readonly id: string; readonly reference: string; readonly fictional: boolean }
  readonly isFrozen: boolean
  readonly canEdit: boolean
  readonly hasPanel: boolean
  readonly bid: {
    readonly id: string
    readonly letter: string
    readonly name: string
    readonly country: string
    readonly identifier: string
    readonly note: string
  }
  readonly standing: BidStanding
  readonly domains: readonly {
    readonly id: string
    readonly code: string
    readonly title: LocalizedText
    /** Its number in the tree from 1: what gives the domain its hue. */
    readonly domain: number
    readonly criteria: readonly CriterionEvidence[]
  }[]
  readonly documents: readonly DocumentView[]
  /** The bids before and after this one; null at the ends. */
  readonly previous: Neighbour | null
  readonly next: Neighbour | null
}

type Neighbour = { readonly id: string; readonly letter: string; readonly name: string }

/** A criterion and what the bid shows on it; `version` is 0 where nobody has entered anything. */
export type CriterionEvidence = {
  readonly criterion: CriterionNode
  readonly shape: EvidenceShape
  readonly evidenceId: string | null
  readonly version: number
  readonly evidence: Evidence
  readonly source: string
  readonly period: string
  readonly documentId: string | null
  readonly page: number | null
  readonly note: string
  readonly enteredBy: string
  readonly enteredAt: string | null
}

export type DocumentView = {
  readonly id: string
  readonly fileId: string
  readonly title: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteLength: number
  readonly sha256: string
  readonly pageCount: number | null
  /** How many entries point to it; only a document that none needs can be removed. */
  readonly uses: number
}

const id = z.string().min(1).max(60)

/**
 * A bid with its evidence and documents, for whoever may see what it says. Ratings are no part of it, and in a formal
 * procedure documents of the financial envelope only once prices are open.
 */
export const getBid = defineQuery({
  name: 'selection.get-bid',
  input: z.strictObject({ tenderId: id, bidId: id }),
  authorize: allow('tender.view'),
  async read(reader, { tenderId, bidId }, actor): Promise<BidEvidenceView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    const row = tender && (await readBid(reader, tenderId, bidId))
    if (!tender || !row) return null
    const door = await readContentDoor(reader, tender, actor)
    if (door(bidId) !== 'open') return null
    const [domains, all, panelSize, authors] = await Promise.all([
      readCriteriaTree(reader, tenderId),
      reader.bid.findMany({
        where: { tenderId },
        orderBy: { position: 'asc' },
        select: { id: true, letter: true, applicantName: true },
      }),
      reader.panelMember.count({ where: { tenderId } }),
      readAuthors(reader, row.evidence),
    ])
    const criteria = domains.flatMap((domain) => domain.criteria.map(criterionAsks))
    const bids = all.filter((bid) => door(bid.id) === 'open')
    const place = bids.findIndex((bid) => bid.id === bidId)
    const { letter, applicantName: name, country, identifier, note } = row
    return {
      tender: { id: tenderId, reference: tender.reference, fictional: tender.fictional },
      isFrozen: areBidsFrozen(tender),
      canEdit: holds(actor, 'evidence.edit') && !areBidsFrozen(tender),
      hasPanel: panelSize > 0,
      bid: { id: bidId, letter, name, country, identifier, note },
      standing: bidStanding(criteria, row.evidence, panelSize > 0),
      domains: domains.map((domain) => ({
        ...{ id: domain.id, code: domain.code, title: domain.title, domain: domain.domain },
        criteria: domain.criteria.map((criterion) => entryOf(criterion, row.evidence, authors)),
      })),
      documents: row.documents
        .filter(({ envelope }) => envelope === 'technical' || arePricesOpen(tender))
        .map(documentView),
      previous: neighbour(bids[place - 1]),
      next: neighbour(bids[place + 1]),
    }
  },
})

const readBid = (reader: Reader, tenderId: string, bidId: string) =>
  reader.bid.findUnique({
    where: { id: bidId, tenderId },
    include: {
      evidence: true,
      documents: {
        orderBy: { position: 'asc' },
        include: {
          file: { omit: { content: true } },
          _count: { select: { evidence: true } },
        },
      },
    },
  })

type BidRow = NonNullable<Awaited<ReturnType<typeof readBid>>>

async function readAuthors(reader: Reader, evidence: BidRow['evidence']) {
  const people = await reader.user.findMany({
    where: { id: { in: [...new Set(evidence.map(({ enteredById }) => enteredById))] } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id: userId, name }) => [userId, name]))
}

function entryOf(
  criterion: CriterionNode,
  evidence: BidRow['evidence'],
  authors: ReadonlyMap<string, string>,
): CriterionEvidence {
  const row = evidence.find(({ criterionId }) => criterionId === criterion.id)
  return {
    criterion,
    shape: evidenceShape(criterion),
    evidenceId: row?.id ?? null,
    version: row?.version ?? 0,
    evidence: row ? readEvidence(row) : { status: 'missing' },
    source: row?.source ?? '',
    period: row?.period ?? '',
    documentId: row?.documentId ?? null,
    page: row?.page ?? null,
    note: row?.note ?? '',
    enteredBy: (row && authors.get(row.enteredById)) ?? '',
    enteredAt: row?.enteredAt.toISOString() ?? null,
  }
}

const documentView = ({ file, _count, ...row }: BidRow['documents'][number]): DocumentView => ({
  id: row.id,
  fileId: row.fileId,
  title: row.title,
  fileName: file.name,
  mediaType: file.mediaType,
  byteLength: file.byteLength,
  sha256: file.sha256,
  pageCount: file.pageCount,
  uses: _count.evidence,
})

const neighbour = (
  bid: { readonly id: string; readonly letter: string; readonly applicantName: string } | undefined,
): Neighbour | null => (bid ? { id: bid.id, letter: bid.letter, name: bid.applicantName } : null)
