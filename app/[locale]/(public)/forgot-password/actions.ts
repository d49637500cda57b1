'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { PlainState } from '@/components/forms/plain-form'
import { requestPasswordReset } from '@/lib/account/request-password-reset'
import { plainAnswer, textOf } from '../plain-answer'

export async function askForLinkAction(before: PlainState, form: FormData): Promise<PlainState> {
  const email = textOf(form, 'email')
  const result = await requestPasswordReset({ email })
  if (!result.ok) return plainAnswer(before, result.failure, { email })
  redirect(`/${await getLocale()}/forgot-password?sent=1`)
}
