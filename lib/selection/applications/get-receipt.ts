import 'server-only'
import { z } from 'zod'
import { allow } from '../../access/allow'
import { defineQuery } from '../../platform/query'
import { signingKey } from '../../platform/sealing'
import type { LocalizedText } from '../../shared/locale'
import { loadApplication } from './load-application'
import { type ReceiptContent, receiptContent } from './receipt-rules'

/** One receipt of one's own, with what only the applicant may read beside it. */
export type ReceiptView = {
  readonly tenderId: string
  readonly title: LocalizedText
  readonly content: ReceiptContent
  /** Word for word as signed. */
  readonly receipt: string
  readonly signature: string
  readonly publicKey: string
  /** Hash of a file → its name, as far as the applicant still has it. */
  readonly fileNames: Readonly<Record<string, string>>
  /** Whether a later submission took its place, or it was withdrawn. */
  readonly standing: 'counts' | 'replaced' | 'withdrawn' | 'late'
}

/** The receipt of one submission of one's own bid. */
export const getReceipt = defineQuery({
  name: 'selection.get-receipt',
  input: z.strictObject({ tenderId: z.string().min(1).max(60), number: z.int().min(1) }),
  authorize: allow('application.own'),
  async read(reader, { tenderId, number }, actor): Promise<ReceiptView | null> {
    const application = await loadApplication(reader, tenderId, actor)
    const bid = application?.bid
    if (!application || !bid) return null
    const rows = await reader.submission.findMany({
      where: { sealedBidId: bid.id },
      select: { number: true, isLate: true, receipt: true, receiptSignature: true },
    })
    const row = rows.find((submission) => submission.number === number)
    if (!row) return null
    const isReplaced = rows.some((other) => other.number > number && !other.isLate)
    return {
      tenderId,
      title: application.published.tender.title,
      content: receiptContent.parse(JSON.parse(row.receipt)),
      receipt: row.receipt,
      signature: row.receiptSignature,
      publicKey: signingKey(),
      fileNames: Object.fromEntries(bid.files.map(({ sha256, name }) => [sha256, name])),
      standing: standingOf(row.isLate, isReplaced, bid.withdrawnAt !== null),
    }
  },
})

function standingOf(
  isLate: boolean,
  isReplaced: boolean,
  isWithdrawn: boolean,
): ReceiptView['standing'] {
  if (isLate) return 'late'
  if (isReplaced) return 'replaced'
  return isWithdrawn ? 'withdrawn' : 'counts'
}
