'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { PlainState } from '@/components/forms/plain-form'
import { resetPassword } from '@/lib/account/reset-password'
import { plainAnswer, textOf } from '../../plain-answer'

export async function resetPasswordAction(before: PlainState, form: FormData): Promise<PlainState> {
  const token = textOf(form, 'token')
  const result = await resetPassword({ token, password: textOf(form, 'password') })
  if (!result.ok) return plainAnswer(before, result.failure)
  redirect(`/${await getLocale()}/sign-in?changed=1`)
}
