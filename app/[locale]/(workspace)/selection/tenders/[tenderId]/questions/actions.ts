'use server'

import { refresh } from 'next/cache'
import { answerQuestion } from '@/lib/selection/questions/answer-question'
import { declineQuestion } from '@/lib/selection/questions/decline-question'

export async function answerQuestionAction(input: unknown) {
  const result = await answerQuestion(input)
  if (result.ok) refresh()
  return result
}

export async function declineQuestionAction(input: unknown) {
  const result = await declineQuestion(input)
  if (result.ok) refresh()
  return result
}
