import 'server-only'
import { z } from 'zod'
import { defineQuery } from '../../platform/query'
import { isSignedText } from '../../platform/sealing'
import { noticeDoor } from '../procedure/notice-door'
import { type ReceiptContent, readReceipt, receiptFile } from './receipt-rules'

/** What a receipt proves: its content where this installation signed exactly these words, else null. */
export type CheckedReceipt = { readonly content: ReceiptContent | null }

/** Whether a receipt was given by this installation and is unchanged. Reads nothing that is stored. */
export const checkReceipt = defineQuery({
  name: 'selection.check-receipt',
  input: z.strictObject({ text: z.string().max(200_000) }),
  ...noticeDoor,
  read: async (_reader, { text }): Promise<CheckedReceipt> => {
    const file = readFile(text)
    const isOurs = file !== null && isSignedText(file.receipt, file.signature)
    return { content: isOurs ? readReceipt(file.receipt) : null }
  },
})

function readFile(text: string) {
  try {
    const parsed = receiptFile.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
