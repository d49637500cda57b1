import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { loadTender } from '../tenders/load-tender'
import { mayDeclare } from './conflict-transitions-rules'
import { areDeclarationsOpen } from './declaration-rules'
import { type ConflictState, isOffPanel, mustDeclare, type PanelRole } from './standing-rules'

/** What a member of a panel is asked about their own links, and what they said. */
export type OwnDeclarationsView = {
  readonly tender: { readonly id: string; readonly reference: string; readonly timeZone: string }
  readonly role: PanelRole
  readonly recusal: 'tender' | 'bid'
  readonly isOff: boolean
  /** In general first, then bidder by bidder once their names are known. */
  readonly declarations: readonly OwnDeclaration[]
}

export type OwnDeclaration = {
  /** Null for links in general. */
  readonly bidder: {
    readonly bidId: string
    readonly letter: string
    readonly name: string
    readonly country: string
    readonly identifier: string
  } | null
  readonly state: ConflictState
  readonly text: string
  readonly version: number
  readonly declaredAt: string | null
  readonly reviewReason: string
  readonly reviewedAt: string | null
  /** Something can still be said here. */
  readonly isOpen: boolean
}

/** The reader’s own declarations in one tender; nobody else’s. */
export const getOwnDeclarations = defineQuery({
  name: 'selection.get-own-declarations',
  input: z.strictObject({ tenderId: z.string().min(1).max(60) }),
  authorize: allow('conflict.declare'),
  async read(reader, { tenderId }, actor): Promise<OwnDeclarationsView | null> {
    const tender = await loadTender(reader, tenderId, actor.organisationId)
    if (tender?.procedure !== 'formal') return null
    const seat = await reader.panelMember.findUnique({
      where: { tenderId_userId: { tenderId, userId: actor.id } },
      select: { role: true },
    })
    if (!seat || !mustDeclare(seat.role)) return null
    const terms = await reader.procedureTerms.findUnique({
      where: { tenderId },
      select: { recusal: true },
    })
    const bids = await reader.bid.findMany({
      where: { tenderId, state: { not: 'withdrawn' } },
      orderBy: { position: 'asc' },
      select: { id: true, letter: true, applicantName: true, country: true, identifier: true },
    })
    const rows = await reader.conflictDeclaration.findMany({
      where: { tenderId, userId: actor.id },
    })
    const recusal = terms?.recusal ?? 'tender'
    const isOpen = areDeclarationsOpen(tender)
    const said = (bidId: string | null) => ownDeclaration(rows, bidId, isOpen)
    return {
      tender: { id: tenderId, reference: tender.reference, timeZone: tender.timeZone },
      role: seat.role,
      recusal,
      isOff: isOffPanel({ recusal, declarations: rows }, actor.id),
      declarations: [
        { bidder: null, ...said(null) },
        ...bids.map(({ id: bidId, applicantName: name, ...bid }) => ({
          bidder: { ...bid, bidId, name },
          ...said(bidId),
        })),
      ],
    }
  },
})

type Row = {
  readonly bidId: string | null
  readonly state: ConflictState
  readonly text: string
  readonly version: number
  readonly declaredAt: Date | null
  readonly reviewReason: string
  readonly reviewedAt: Date | null
}

function ownDeclaration(
  rows: readonly Row[],
  bidId: string | null,
  isOpen: boolean,
): Omit<OwnDeclaration, 'bidder'> {
  const row = rows.find((one) => one.bidId === bidId)
  const state = row?.state ?? 'requested'
  return {
    state,
    text: row?.text ?? '',
    version: row?.version ?? 0,
    declaredAt: row?.declaredAt?.toISOString() ?? null,
    reviewReason: row?.reviewReason ?? '',
    reviewedAt: row?.reviewedAt?.toISOString() ?? null,
    isOpen: isOpen && mayDeclare(state),
  }
}
