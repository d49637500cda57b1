'use client'

import { PasswordInput } from '@/components/forms/password-input'
import { PlainForm, usePlainForm } from '@/components/forms/plain-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextInput } from '@/components/forms/text-input'
import { Link } from '@/components/ui/navigation'
import { enterSink } from '../actions'

export function SampleSignIn() {
  const form = usePlainForm(enterSink)
  return (
    <PlainForm form={form} summaryTitle="There is a problem" titlePrefix="Error: ">
      <TextInput {...form.field('email')} label="E-mail" type="email" autoComplete="username" />
      <PasswordInput
        {...form.field('password')}
        label="Password"
        autoComplete="current-password"
        showLabel="Show"
        hideLabelText="Hide"
        aside={<Link href="/kitchen-sink">{'Forgotten'}</Link>}
      />
      <SubmitButton variant="secondary" size="lg" block>
        {'Sign in'}
      </SubmitButton>
    </PlainForm>
  )
}
