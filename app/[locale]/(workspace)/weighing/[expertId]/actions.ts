'use server'

import { refresh } from 'next/cache'
import { submitJudgements } from '@/lib/selection/weighing/submit-judgements'

export async function submitAction(input: unknown) {
  const result = await submitJudgements(input)
  refresh()
  return result
}
