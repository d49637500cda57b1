import 'server-only'
import type { Tx } from '../../platform/db'
import { loadTenderForChange } from '../tenders/load-tender'
import type { ReviewSubject } from './declaration-rules'

/** A declaration in a tender of the organisation, the tender’s row in hand; null when there is none. */
export async function loadReview(
  tx: Tx,
  declarationId: string,
  organisationId: string,
): Promise<ReviewSubject | null> {
  const found = await tx.conflictDeclaration.findUnique({
    where: { id: declarationId, tender: { organisationId } },
    select: { tenderId: true },
  })
  const tender = found && (await loadTenderForChange(tx, found.tenderId, organisationId))
  if (!tender) return null
  const terms = await tx.procedureTerms.findUnique({
    where: { tenderId: tender.tenderId },
    select: { recusal: true },
  })
  const declaration = await tx.conflictDeclaration.findUnique({
    where: { id: declarationId },
    select: { userId: true, bidId: true, state: true, version: true },
  })
  if (!declaration) return null
  const { userId, bidId, state: declarationState, version: declarationVersion } = declaration
  const recusal = terms?.recusal ?? 'tender'
  return { ...tender, declarationId, userId, bidId, declarationState, declarationVersion, recusal }
}
