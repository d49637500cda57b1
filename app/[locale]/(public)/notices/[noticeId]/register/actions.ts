'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { PlainState } from '@/components/forms/plain-form'
import { registerApplicant } from '@/lib/selection/applications/register-applicant'
import { plainAnswer, textOf } from '../../../plain-answer'

const names = ['organisation', 'country', 'identifier', 'name', 'email', 'locale'] as const

export async function registerAction(before: PlainState, form: FormData): Promise<PlainState> {
  const values = Object.fromEntries(names.map((name) => [name, textOf(form, name)]))
  const noticeId = textOf(form, 'noticeId')
  const result = await registerApplicant({ noticeId, ...values })
  if (!result.ok) return plainAnswer(before, result.failure, values)
  redirect(`/${await getLocale()}/notices/${encodeURIComponent(noticeId)}/register?sent`)
}
