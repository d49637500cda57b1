'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { PlainState } from '@/components/forms/plain-form'
import { askQuestion } from '@/lib/selection/questions/ask-question'
import { plainAnswer, textOf } from '../../plain-answer'

export async function askQuestionAction(before: PlainState, form: FormData): Promise<PlainState> {
  const text = textOf(form, 'text')
  const noticeId = textOf(form, 'noticeId')
  const result = await askQuestion({
    noticeId,
    text,
    idempotencyKey: textOf(form, 'idempotencyKey'),
  })
  if (!result.ok) return plainAnswer(before, result.failure, { text })
  redirect(`/${await getLocale()}/notices/${encodeURIComponent(noticeId)}?asked=1#questions`)
}
