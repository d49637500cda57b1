import 'server-only'
import type { Tx } from '../../platform/db'
import type { FinancialDraft, TechnicalDraft } from './draft-schema'
import { draftPlace } from './load-application'
import { sealJson } from './seal-draft'

type Place = { readonly tenderId: string; readonly bidId: string }

/** Writes the technical draft of a bid that the transaction holds. */
export async function writeTechnicalDraft(
  tx: Tx,
  { tenderId, bidId }: Place,
  draft: TechnicalDraft,
) {
  const technicalDraft = sealJson(draft, draftPlace(tenderId, bidId, 'technical'))
  await tx.sealedBid.update({
    where: { id: bidId },
    data: { technicalDraft, version: { increment: 1 } },
  })
}

/** Writes the financial draft of a bid that the transaction holds. */
export async function writeFinancialDraft(
  tx: Tx,
  { tenderId, bidId }: Place,
  draft: FinancialDraft,
) {
  const financialDraft = sealJson(draft, draftPlace(tenderId, bidId, 'financial'))
  await tx.sealedBid.update({
    where: { id: bidId },
    data: { financialDraft, version: { increment: 1 } },
  })
}
