'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { get, set } from 'react-hook-form'
import { fieldText } from '../../forms/failure-text'
import type { ServerForm } from '../../forms/use-server-form'
import { useKeptDraft } from './use-kept-draft'

type Options<Values extends object> = Parameters<typeof useKeptDraft<Values>>[0] & {
  /** What is wrong with it: field path → message key. Said on the button, never while typing. */
  readonly problems: (values: Values) => Readonly<Record<string, string>>
  /** What else an edit changes, such as a sum. */
  readonly follow?: (before: Values, after: Values) => Values
  /** After the button, once everything is kept and nothing is wrong. */
  readonly onDone: () => void
}

/** A form whose content is kept as typed; its button says what is wrong and goes on where nothing is. */
export function useKeptForm<Values extends object>({
  problems,
  onDone,
  follow = (_, after) => after,
  ...kept
}: Options<Values>) {
  const t = useTranslations()
  const scope = useId()
  const { values, change, flush, keeping } = useKeptDraft(kept)
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)

  const put = (name: string, value: unknown) => {
    const next = structuredClone(values)
    set(next, name, value)
    change(follow(values, next))
  }
  const wiring = (name: string) => {
    const message = errors[name]
    return {
      id: `${scope}${name}`,
      name,
      error: message === undefined ? undefined : fieldText(t, message),
    }
  }
  const form: ServerForm = {
    attempt,
    failure: null,
    fallback: Object.keys(errors).length > 0 ? t('errors.invalid-input') : null,
    restored: false,
    discardDraft: () => {},
    submit: async (event) => {
      event?.preventDefault()
      if (pending) return
      setPending(true)
      const found = problems(values)
      setErrors(found)
      const isKept = await flush()
      setPending(false)
      setAttempt((count) => count + 1)
      if (isKept && Object.keys(found).length === 0) onDone()
    },
  }
  return {
    form,
    pending,
    keeping,
    values,
    change: (next: Values) => change(follow(values, next)),
    /** For texts and lists. */
    text: (name: string) => ({
      ...wiring(name),
      value: String(get(values, name) ?? ''),
      onChange: (event: { readonly target: { readonly value: string } }) =>
        put(name, event.target.value),
    }),
    /** For numbers and cards. */
    choice: (name: string) => ({
      ...wiring(name),
      value: get(values, name) as unknown,
      onValueChange: (value: unknown) => put(name, value),
    }),
  }
}
