import 'server-only'
import type { Tx } from '../../platform/db'
import type { TenderSubject } from '../tenders/tender-rules'
import type { OpeningRecord } from './opening-record-schema'
import type { StandingOpening } from './opening-rules'

/** Which tender, under which publication, when, where, by whom and before whom. */
export async function recordHead(
  tx: Tx,
  { tenderId, organisationId, reference, title, timeZone }: TenderSubject,
  { proposerName, proposedAt, presence }: StandingOpening,
  { confirmer, now }: { readonly confirmer: string; readonly now: Date },
): Promise<Omit<OpeningRecord, 'envelope' | 'bids' | 'notOpened'>> {
  const { name: organisation } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true },
  })
  const procedure = await tx.procedureVersion.findFirstOrThrow({
    where: { tenderId },
    orderBy: { version: 'desc' },
    select: { version: true, contentHash: true },
  })
  return {
    format: 'adjudica-opening/1',
    tender: { organisation, reference, title, timeZone },
    procedure,
    openedAt: now.toISOString(),
    place: presence.place,
    proposedBy: { name: proposerName, at: proposedAt.toISOString() },
    confirmedBy: { name: confirmer },
    attendees: [...presence.names],
  }
}
