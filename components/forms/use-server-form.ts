'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, useId, useState } from 'react'
import {
  type FieldValues,
  get,
  type Path,
  type Resolver,
  set,
  type UseFormReturn,
  useForm,
} from 'react-hook-form'
import type { z } from 'zod'
import { issueMessage } from '../../lib/shared/issue-message'
import type { Failure, Result } from '../../lib/shared/result'
import { fieldText } from './failure-text'
import { useDraft } from './use-draft'

type Options<Input, Value> = {
  /** What is saved now. A newer version from the server replaces what the person has not touched. */
  readonly values: Input
  /** Keeps what is typed until it is saved; unique for the form, its subject and the person. */
  readonly draftKey?: string
  readonly onSaved?: (value: Value) => void
}

/**
 * A form over a command: validates on submit with the command's own schema, sends what was typed, puts
 * the server's refusals beside their fields, and the rest on top.
 */
export function useServerForm<Input extends FieldValues, Value>(
  schema: z.ZodType<unknown, Input>,
  action: (input: Input) => Promise<Result<Value>>,
  { values, draftKey, onSaved }: Options<Input, Value>,
) {
  const t = useTranslations()
  const scope = useId()
  const [attempt, setAttempt] = useState(0)
  const [failure, setFailure] = useState<Failure | null>(null)
  const rhf: UseFormReturn<Input> = useForm<Input>({
    resolver: resolverFor(schema),
    values,
    resetOptions: { keepDirtyValues: true },
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  const draft = useDraft(rhf, draftKey)
  const { errors, isSubmitting, isDirty } = rhf.formState

  const send = rhf.handleSubmit(async () => {
    const result = await action(rhf.getValues())
    if (!result.ok) return refuse(rhf, result.failure, setFailure)
    draft.forget()
    onSaved?.(result.value)
  })

  const errorOf = (name: Path<Input>) => {
    const message = rhf.getFieldState(name, rhf.formState).error?.message
    return message === undefined ? undefined : fieldText(t, message)
  }
  const wiring = (name: Path<Input>) => ({ id: `${scope}${name}`, error: errorOf(name) })

  return {
    /** For inputs that the browser itself keeps: text, select, box, date. */
    field: (name: Path<Input>) => ({
      ...rhf.register(name),
      ...wiring(name),
      ...shownBeforeScript(get(values, name)),
    }),
    /** For inputs with a value and a handler: numbers, cards, scales, files. */
    choice: <Name extends Path<Input>>(name: Name) => ({
      ...wiring(name),
      name,
      value: rhf.watch(name),
      onValueChange: (value: unknown) => {
        void rhf.register(name).onChange({ target: { name, value } })
      },
    }),
    submit: async (event?: FormEvent) => {
      event?.preventDefault()
      if (isSubmitting) return
      setFailure(null)
      await send(event)
      setAttempt((count) => count + 1)
    },
    pending: isSubmitting,
    dirty: isDirty,
    attempt,
    failureCode: failure?.code ?? null,
    /** What went wrong as a whole; null while the fields say it all. */
    failure: failureText(t, failure, errors.root?.message),
    /** Said where a field was refused that is not on the screen. */
    fallback: failure || Object.keys(errors).length > 0 ? t('errors.invalid-input') : null,
    restored: draft.restored,
    /** Throws away what was typed, and its draft, and shows what is saved. */
    discardDraft: () => {
      rhf.reset(values, { keepDirtyValues: false })
      draft.forget()
    },
    rhf,
  }
}

export type ServerForm = {
  readonly submit: (event?: FormEvent) => Promise<void>
  readonly attempt: number
  readonly failure: string | null
  readonly fallback: string | null
  readonly restored: boolean
  readonly discardDraft: () => void
}

function refuse<Input extends FieldValues>(
  rhf: UseFormReturn<Input>,
  failure: Failure,
  setFailure: (failure: Failure) => void,
) {
  const known = rhf.getValues()
  const fields = Object.entries(failure.fields ?? {})
  for (const [name, message] of fields) if (isPathOf(known, name)) rhf.setError(name, { message })
  setFailure(failure)
}

/** What the page shows while the script is on its way. */
function shownBeforeScript(value: unknown) {
  if (typeof value === 'boolean') return { defaultChecked: value }
  return { defaultValue: typeof value === 'string' || typeof value === 'number' ? value : '' }
}

/** Whether the form has a value at this place, so that its field can show the message. */
const isPathOf = <Values extends FieldValues>(values: Values, name: string): name is Path<Values> =>
  get(values, name) !== undefined

function failureText(
  t: ReturnType<typeof useTranslations<never>>,
  failure: Failure | null,
  rootMessage: string | undefined,
): string | null {
  if (rootMessage !== undefined) return fieldText(t, rootMessage)
  if (failure === null || failure.code === 'invalid-input') return null
  return t(`errors.${failure.code}`)
}

/** Keeps the first issue of each field, with the limits its text names. */
const resolverFor =
  <Input extends FieldValues>(schema: z.ZodType<unknown, Input>): Resolver<Input> =>
  async (values) => {
    const parsed = await schema.safeParseAsync(values)
    if (parsed.success) return { values, errors: {} }
    const errors = {}
    for (const issue of parsed.error.issues) {
      const path = issue.path.join('.') || 'root'
      if (!get(errors, path)) set(errors, path, { type: issue.code, message: issueMessage(issue) })
    }
    return { values: {}, errors }
  }
