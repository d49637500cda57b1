'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import type { PlainState } from '@/components/forms/plain-form'
import { enterAsDemoPerson } from '@/lib/account/enter-as-demo-person'
import { finishSignIn } from '@/lib/account/finish-sign-in'
import { returnPath } from '@/lib/account/return-path-rules'
import { signIn } from '@/lib/account/sign-in'
import { plainAnswer, textOf } from '../plain-answer'

export async function signInAction(before: PlainState, form: FormData): Promise<PlainState> {
  const email = textOf(form, 'email')
  const result = await signIn({ email, password: textOf(form, 'password') })
  if (!result.ok) return plainAnswer(before, result.failure, { email })
  const next = await nextOf(form)
  redirect(result.value === 'signed-in' ? next : await addressOf('code', next))
}

export async function finishSignInAction(before: PlainState, form: FormData): Promise<PlainState> {
  const result = await finishSignIn({ code: textOf(form, 'code') })
  if (!result.ok) return plainAnswer(before, result.failure)
  redirect(await nextOf(form))
}

export async function enterAction(form: FormData): Promise<void> {
  const result = await enterAsDemoPerson(form.get('person'))
  redirect(result.ok ? await nextOf(form) : await addressOf('?refused=1'))
}

const nextOf = async (form: FormData) => returnPath(textOf(form, 'next'), await getLocale())

async function addressOf(step: 'code' | '?refused=1', next = '') {
  const address = `/${await getLocale()}/sign-in`
  return step === 'code' ? `${address}/code?next=${encodeURIComponent(next)}` : `${address}${step}`
}
