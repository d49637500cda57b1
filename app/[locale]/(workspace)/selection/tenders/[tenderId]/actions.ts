'use server'

import { refresh } from 'next/cache'
import { changeTenderState } from '@/lib/selection/tenders/change-tender-state'

export async function changeTenderStateAction(input: unknown) {
  const result = await changeTenderState(input)
  if (result.ok) refresh()
  return result
}
