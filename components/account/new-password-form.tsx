'use client'

import type { ComponentProps } from 'react'
import { PasswordInput } from '../forms/password-input'
import { PlainForm, type PlainState, usePlainForm } from '../forms/plain-form'
import { SubmitButton } from '../forms/submit-button'
import { TextInput } from '../forms/text-input'

type NewPasswordFormProps = {
  readonly action: (state: PlainState, form: FormData) => Promise<PlainState>
  readonly token: string
  /** Whose password it is: what a password manager files it under. */
  readonly email: string
  /** Asked too where a person is new. */
  readonly name?: ComponentProps<typeof TextInput>
  readonly texts: {
    readonly problem: string
    readonly titlePrefix: string
    readonly password: string
    readonly passwordHint: string
    readonly show: string
    readonly hide: string
    readonly button: string
  }
}

/** Chooses a password behind a link from a mail. Works before any script has run. */
export function NewPasswordForm({ action, token, email, name, texts }: NewPasswordFormProps) {
  const form = usePlainForm(action, {
    message: null,
    fields: {},
    values: { name: String(name?.defaultValue ?? '') },
    attempt: 0,
  })
  return (
    <PlainForm form={form} summaryTitle={texts.problem} titlePrefix={texts.titlePrefix}>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="username" autoComplete="username" value={email} />
      {name && <TextInput {...name} {...form.field('name')} />}
      <PasswordInput
        {...form.field('password')}
        label={texts.password}
        hint={texts.passwordHint}
        autoComplete="new-password"
        showLabel={texts.show}
        hideLabelText={texts.hide}
      />
      <SubmitButton size="lg" block>
        {texts.button}
      </SubmitButton>
    </PlainForm>
  )
}
