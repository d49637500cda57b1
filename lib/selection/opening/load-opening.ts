import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import { loadTender, loadTenderForChange } from '../tenders/load-tender'
import { readReadiness } from '../tenders/read-readiness'
import type { TenderSubject } from '../tenders/tender-rules'
import type { OpeningFacts, StandingOpening } from './opening-rules'
import { type Envelope, presence } from './opening-schema'

/** A tender as its openings see it. */
export type OpeningSubject = TenderSubject & OpeningFacts & { readonly envelope: Envelope }

type Which = { readonly tenderId: string; readonly envelope: Envelope }

/** One opening of a tender of the organisation; null when there is no such tender. */
export async function loadOpening(reader: Reader, which: Which, organisationId: string) {
  const tender = await loadTender(reader, which.tenderId, organisationId)
  return tender && (await withOpening(reader, tender, which.envelope))
}

/** As `loadOpening`, holding the tender's row until the transaction ends, so that envelopes are opened once. */
export async function loadOpeningForChange(tx: Tx, which: Which, organisationId: string) {
  const tender = await loadTenderForChange(tx, which.tenderId, organisationId)
  return tender && (await withOpening(tx, tender, which.envelope))
}

async function withOpening(
  reader: Reader,
  tender: TenderSubject,
  envelope: Envelope,
): Promise<OpeningSubject> {
  const { tenderId } = tender
  const readiness = await readReadiness(reader, tenderId)
  const remainingBids = await reader.bid.count({ where: { tenderId, state: 'qualified' } })
  const opening = await readStanding(reader, { tenderId, envelope })
  return { ...tender, ...readiness, remainingBids, envelope, opening }
}

async function readStanding(reader: Reader, which: Which): Promise<StandingOpening | null> {
  const row = await reader.opening.findUnique({
    where: { tenderId_envelope: which },
    omit: { record: true },
  })
  if (!row) return null
  const proposer = await reader.user.findUnique({
    where: { id: row.proposedById },
    select: { name: true },
  })
  return {
    proposedById: row.proposedById,
    proposerName: proposer?.name ?? '',
    proposedAt: row.proposedAt,
    confirmedById: row.confirmedById,
    presence: presence.parse(row.attendees),
    version: row.version,
  }
}
