'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { PlainState } from '@/components/forms/plain-form'
import { acceptInvitation } from '@/lib/account/accept-invitation'
import { signIn } from '@/lib/account/sign-in'
import { plainAnswer, textOf } from '../../plain-answer'

export async function acceptAction(before: PlainState, form: FormData): Promise<PlainState> {
  const name = textOf(form, 'name')
  const password = textOf(form, 'password')
  const result = await acceptInvitation({ token: textOf(form, 'token'), name, password })
  if (!result.ok) return plainAnswer(before, result.failure, { name })
  await signIn({ email: result.value.email, password })
  redirect(`/${await getLocale()}`)
}
