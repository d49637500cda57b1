import 'server-only'
import { getTranslations } from 'next-intl/server'
import { failureTexts } from '@/components/forms/failure-text'
import type { PlainState } from '@/components/forms/plain-form'
import type { Failure } from '@/lib/shared/result'

/** A refusal as the answer of a plain form: the sentences in the reader's language, and what to show again. */
export async function plainAnswer(
  before: PlainState,
  failure: Failure,
  values: Readonly<Record<string, string>> = {},
): Promise<PlainState> {
  const t = await getTranslations()
  const { message, fields } = failureTexts(t, failure)
  const isInFields = failure.code === 'invalid-input' && Object.keys(fields).length > 0
  return { message: isInFields ? null : message, fields, values, attempt: before.attempt + 1 }
}

/** One text of a form; empty where it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
