'use client'

import { useTranslations } from 'next-intl'
import { passwordOnlyInput } from '../../lib/account/second-factor-schema'
import type { Result } from '../../lib/shared/result'
import { Form } from '../forms/form'
import { PasswordInput } from '../forms/password-input'
import { SubmitButton } from '../forms/submit-button'
import { useServerForm } from '../forms/use-server-form'

type OwnPasswordFormProps<Value> = {
  readonly button: string
  readonly action: (input: { password: string }) => Promise<Result<Value>>
  readonly onDone: (value: Value) => void
}

/** Asks for one's password once more, before something about the account's keys changes. */
export function OwnPasswordForm<Value>({ button, action, onDone }: OwnPasswordFormProps<Value>) {
  const t = useTranslations('account')
  const form = useServerForm(passwordOnlyInput, action, {
    values: { password: '' },
    onSaved: onDone,
  })
  return (
    <Form form={form}>
      <PasswordInput
        {...form.field('password')}
        label={t('secondFactor.password')}
        autoComplete="current-password"
        showLabel={t('password.show')}
        hideLabelText={t('password.hide')}
      />
      <div>
        <SubmitButton pending={form.pending}>{button}</SubmitButton>
      </div>
    </Form>
  )
}
