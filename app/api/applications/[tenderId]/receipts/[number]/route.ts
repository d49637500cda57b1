import { downloadResponse } from '@/lib/platform/files/file-response'
import { getReceipt } from '@/lib/selection/applications/get-receipt'
import { answerResult } from '../../../../answer-result'

/** One's own receipt as signed, with its signature and the key that checks it. */
export async function GET(
  _: Request,
  { params }: { params: Promise<{ tenderId: string; number: string }> },
) {
  const { tenderId, number } = await params
  const receipt = await getReceipt({ tenderId, number: Number(number) })
  if (!receipt.ok) return answerResult(receipt)
  const { content, signature, publicKey, receipt: text } = receipt.value
  const file = JSON.stringify({ receipt: text, signature, publicKey }, null, 2)
  const reference = content.tender.reference.replaceAll(/[\\/:*?"<>|]+/g, '-')
  return downloadResponse(new TextEncoder().encode(file), {
    name: `receipt-${reference}-${content.number}.json`,
    mediaType: 'application/json; charset=utf-8',
  })
}
