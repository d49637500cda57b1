import 'server-only'
import type { Tx } from '../../platform/db'
import type { FinancialContent } from '../applications/envelope-schema'
import { keepFiles } from './keep-files'
import type { FinancialRecord } from './opening-record-schema'
import type { ReceivedSealedBid } from './read-received-bids'
import { unsealFinancial } from './unseal-envelope'

type QualifiedBid = {
  readonly id: string
  readonly letter: string
  readonly applicantName: string
}

type Counted =
  | {
      readonly bid: ReceivedSealedBid
      readonly submission: ReceivedSealedBid['submissions'][number]
    }
  | undefined

type OpenedPrice = FinancialRecord['bids'][number]

/** Makes a price offer of one sealed financial envelope, and for the record what could not be verified. */
export async function writePriceOffer(
  tx: Tx,
  { id: bidId, letter, applicantName: applicant }: QualifiedBid,
  counted: Counted,
  place: { readonly tenderId: string; readonly organisationId: string },
): Promise<OpenedPrice> {
  await tx.bid.update({
    where: { id: bidId },
    data: { state: 'financially_opened', version: { increment: 1 } },
  })
  const none = { letter, applicant, documents: 0, financialHash: '', price: null }
  if (!counted) return { ...none, faults: [{ kind: 'envelope-unreadable', name: '' }] }
  const { bid, submission } = counted
  const opened = await unsealFinancial(tx, {
    tenderId: place.tenderId,
    applicantId: bid.applicant.id,
    submissionId: submission.id,
  })
  const files = await keepFiles(tx, opened.content?.files ?? [], {
    ...place,
    bidId,
    sealedBidId: bid.id,
    envelope: 'financial',
    uploadedById: submission.submittedById,
  })
  return {
    ...none,
    financialHash: submission.financialHash,
    documents: files.documents.size,
    faults: [...opened.faults, ...files.faults],
    price: opened.content && (await createOffer(tx, bidId, opened.content)),
  }
}

async function createOffer(
  tx: Tx,
  bidId: string,
  { amountMinor, currency, isTaxIncluded, taxRate, lines }: FinancialContent,
): Promise<NonNullable<OpenedPrice['price']>> {
  await tx.priceOffer.create({
    data: {
      bidId,
      offeredMinor: BigInt(amountMinor),
      currency,
      isTaxIncluded,
      taxRate,
      lines,
    },
  })
  return { amountMinor, currency, isTaxIncluded, taxRate }
}
