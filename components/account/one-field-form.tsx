'use client'

import type { ComponentProps } from 'react'
import { PlainForm, type PlainState, usePlainForm } from '../forms/plain-form'
import { SubmitButton } from '../forms/submit-button'
import { TextInput } from '../forms/text-input'

type OneFieldFormProps = {
  readonly action: (state: PlainState, form: FormData) => Promise<PlainState>
  readonly field: ComponentProps<typeof TextInput>
  /** Sent along as it is. */
  readonly hidden?: Readonly<Record<string, string>>
  readonly texts: {
    readonly problem: string
    readonly titlePrefix: string
    readonly button: string
  }
}

/** One question, one button: an address, or a code. Works before any script has run. */
export function OneFieldForm({ action, field, hidden = {}, texts }: OneFieldFormProps) {
  const form = usePlainForm(action)
  return (
    <PlainForm form={form} summaryTitle={texts.problem} titlePrefix={texts.titlePrefix}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput {...field} {...form.field(field.name)} />
      <SubmitButton size="lg" block>
        {texts.button}
      </SubmitButton>
    </PlainForm>
  )
}
