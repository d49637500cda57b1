'use client'

import type { ReactNode } from 'react'
import { PasswordInput } from '../forms/password-input'
import { PlainForm, type PlainState, usePlainForm } from '../forms/plain-form'
import { SubmitButton } from '../forms/submit-button'
import { TextInput } from '../forms/text-input'

type SignInFormProps = {
  readonly action: (state: PlainState, form: FormData) => Promise<PlainState>
  /** Where to go afterwards. */
  readonly next: string
  readonly forgotten: ReactNode
  readonly texts: {
    readonly problem: string
    readonly titlePrefix: string
    readonly email: string
    readonly password: string
    readonly show: string
    readonly hide: string
    readonly button: string
  }
}

/** E-mail and password. Works before any script has run; what was typed stays, the password does not. */
export function SignInForm({ action, next, forgotten, texts }: SignInFormProps) {
  const form = usePlainForm(action)
  return (
    <PlainForm form={form} summaryTitle={texts.problem} titlePrefix={texts.titlePrefix}>
      <input type="hidden" name="next" value={next} />
      <TextInput
        {...form.field('email')}
        label={texts.email}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordInput
        {...form.field('password')}
        label={texts.password}
        autoComplete="current-password"
        showLabel={texts.show}
        hideLabelText={texts.hide}
        aside={forgotten}
      />
      <SubmitButton size="lg" block>
        {texts.button}
      </SubmitButton>
    </PlainForm>
  )
}
