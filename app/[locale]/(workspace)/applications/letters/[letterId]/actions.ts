'use server'

import { refresh } from 'next/cache'
import { fileChallenge } from '@/lib/selection/award/file-challenge'

export async function fileChallengeAction(input: unknown) {
  const result = await fileChallenge(input)
  if (result.ok) refresh()
  return result
}
