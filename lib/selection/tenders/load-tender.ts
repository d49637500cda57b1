import 'server-only'
import type { Reader, Tx } from '../../platform/db'
import { readLocalizedText } from '../read-localized-text'
import type { TenderSubject } from './tender-rules'

const columns = {
  id: true,
  organisationId: true,
  reference: true,
  kind: true,
  title: true,
  description: true,
  currency: true,
  timeZone: true,
  state: true,
  endedFrom: true,
  procedure: true,
  procedureTerms: { select: { opensAt: true, closesAt: true } },
  standstillStartsAt: true,
  standstillEndsAt: true,
  fictional: true,
  ratingAggregation: true,
  missingValuePolicy: true,
  version: true,
  weightLocks: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 },
  _count: { select: { domains: true, criteria: true, bids: true, weightSets: true } },
} as const

/** A tender of the organisation; null when there is none. */
export async function loadTender(
  reader: Reader,
  tenderId: string,
  organisationId: string,
): Promise<TenderSubject | null> {
  const row = await reader.tender.findUnique({
    where: { id: tenderId, organisationId },
    select: columns,
  })
  if (!row) return null
  const { id, weightLocks, procedureTerms, _count, title, description, ...tender } = row
  return {
    ...tender,
    tenderId: id,
    title: readLocalizedText(title),
    description: readLocalizedText(description),
    opensAt: procedureTerms?.opensAt ?? null,
    closesAt: procedureTerms?.closesAt ?? null,
    lockVersion: weightLocks[0]?.version ?? 0,
    domainCount: _count.domains,
    criterionCount: _count.criteria,
    bidCount: _count.bids,
    weightSetCount: _count.weightSets,
  }
}

/**
 * As `loadTender`, holding the tender's row until the transaction ends. Every command that freezes criteria or
 * changes them goes through here: a check on the state made without the row in hand can be overtaken.
 */
export async function loadTenderForChange(
  tx: Tx,
  tenderId: string,
  organisationId: string,
): Promise<TenderSubject | null> {
  await tx.$queryRaw`select 1 from tender where id = ${tenderId} for update`
  return await loadTender(tx, tenderId, organisationId)
}
