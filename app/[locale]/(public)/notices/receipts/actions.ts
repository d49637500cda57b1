'use server'

import type { CheckState } from '@/components/selection/applications/receipt-checker'
import { checkReceipt } from '@/lib/selection/applications/check-receipt'

const mostBytes = 200_000

export async function checkReceiptAction(_: CheckState, form: FormData): Promise<CheckState> {
  const file = form.get('file')
  if (!(file instanceof File) || file.size === 0) return { kind: 'waiting' }
  const text = file.size > mostBytes ? '' : await file.text()
  const checked = await checkReceipt({ text })
  if (!checked.ok)
    return { kind: checked.failure.code === 'too-many-attempts' ? 'too-many' : 'refused' }
  const { content } = checked.value
  return content ? { kind: 'genuine', content } : { kind: 'refused' }
}
