'use client'

import { type ReactNode, useActionState, useRef } from 'react'
import { ErrorSummary } from './error-summary'

/** What a form action of a public page gives back, in the reader's language. */
export type PlainState = {
  readonly message: string | null
  readonly fields: Readonly<Record<string, string>>
  /** What was typed, without secrets: the browser empties the form when the action ends. */
  readonly values: Readonly<Record<string, string>>
  /** How many tries were refused. */
  readonly attempt: number
}

type PlainAction = (state: PlainState, form: FormData) => Promise<PlainState>

export const emptyPlainState: PlainState = { message: null, fields: {}, values: {}, attempt: 0 }

/** A form that works before any script has run: the action is a server action, and its answer is the page. */
export function usePlainForm(action: PlainAction, initial: PlainState = emptyPlainState) {
  const [state, formAction, pending] = useActionState(action, initial)
  return {
    formAction,
    pending,
    state,
    field: (name: string) => ({
      name,
      error: state.fields[name],
      defaultValue: state.values[name] ?? '',
    }),
  }
}

type PlainFormProps = {
  readonly form: Pick<ReturnType<typeof usePlainForm>, 'formAction' | 'state'>
  /** "There is a problem". */
  readonly summaryTitle: string
  /** "Error: ". */
  readonly titlePrefix: string
  readonly label?: string
  readonly children: ReactNode
}

export function PlainForm({ form, summaryTitle, titlePrefix, label, children }: PlainFormProps) {
  const element = useRef<HTMLFormElement>(null)
  return (
    <form ref={element} noValidate action={form.formAction} aria-label={label} className="stack">
      <ErrorSummary
        form={element}
        attempt={form.state.attempt}
        failure={form.state.message}
        title={summaryTitle}
        titlePrefix={titlePrefix}
      />
      {children}
    </form>
  )
}
