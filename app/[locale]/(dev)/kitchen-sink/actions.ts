'use server'

import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { failureTexts } from '@/components/forms/failure-text'
import type { PlainState } from '@/components/forms/plain-form'
import type { Hit } from '@/components/frame/palette-hit'
import { env } from '@/lib/platform/env'
import { fail, type Result, succeed } from '@/lib/shared/result'

/** Three records, for the palette. */
export async function searchSink(query: string): Promise<readonly Hit[]> {
  if (env.NODE_ENV === 'production') notFound()
  const records = ['Northlight Mutual', 'Brisa Saúde', 'Halden Health']
  return records
    .filter((name) => name.toLowerCase().includes(query.toLowerCase()))
    .map((label) => ({
      href: `/kitchen-sink?of=${encodeURIComponent(label)}`,
      label,
      detail: 'Bid',
    }))
}

export async function leaveSink(): Promise<void> {
  redirect('/')
}

/** Succeeds after a while; refuses the name "taken" and the amount 13. */
export async function saveSink(input: unknown): Promise<Result<null>> {
  await new Promise((resolve) => setTimeout(resolve, 600))
  const text = JSON.stringify(input)
  if (text.includes('"taken"')) return fail('invalid-input', { name: 'validation.notUnique' })
  if (text.includes('"ended"')) return fail('not-signed-in')
  return succeed(null)
}

/** A sign-in that always refuses. */
export async function enterSink(before: PlainState, form: FormData): Promise<PlainState> {
  const t = await getTranslations()
  const email = String(form.get('email') ?? '')
  const failure = email.includes('@')
    ? fail('wrong-password')
    : fail('invalid-input', { email: 'validation.email' })
  if (failure.ok) return before
  const { message, fields } = failureTexts(t, failure.failure)
  return {
    message: failure.failure.fields ? null : message,
    fields,
    values: { email },
    attempt: before.attempt + 1,
  }
}
