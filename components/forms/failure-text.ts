import { messageParts } from '../../lib/shared/issue-message'
import type { Failure } from '../../lib/shared/result'

/** What `useTranslations()` or `getTranslations()` without a namespace returns. */
type Translate = {
  (key: string, values?: Readonly<Record<string, string | number>>): string
  has(key: string): boolean
}

/** The text of a field's message, `validation.tooLong?maximum=80`. An unknown key says that the value is refused. */
export function fieldText(t: Translate, message: string): string {
  const { key, values } = messageParts(message)
  return t.has(key) ? t(key, values) : t('validation.invalid', values)
}

/** A failure in the reader's language: the sentence on top, and one beside each field it belongs to. */
export function failureTexts(t: Translate, failure: Failure) {
  const fields = Object.entries(failure.fields ?? {}).map(
    ([name, message]) => [name, fieldText(t, message)] as const,
  )
  return { message: t(`errors.${failure.code}`), fields: Object.fromEntries(fields) }
}
