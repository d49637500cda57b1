'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import { changePasswordInput } from '../../lib/account/password-schema'
import type { Result } from '../../lib/shared/result'
import { Form } from '../forms/form'
import { PasswordInput } from '../forms/password-input'
import { SubmitButton } from '../forms/submit-button'
import { useServerForm } from '../forms/use-server-form'
import { showToast } from '../ui/toast'

type PasswordFormProps = {
  readonly email: string
  readonly action: (
    input: z.infer<typeof changePasswordInput>,
  ) => Promise<Result<{ readonly endedSessions: number }>>
}

/** The current password and a new one. Neither is kept in a draft. */
export function PasswordForm({ email, action }: PasswordFormProps) {
  const t = useTranslations('account.password')
  const form = useServerForm(changePasswordInput, action, {
    values: { current: '', password: '' },
    onSaved: ({ endedSessions }) => {
      form.discardDraft()
      showToast({ title: t('saved'), detail: t('ended', { count: endedSessions }), tone: 'good' })
    },
  })
  const words = { showLabel: t('show'), hideLabelText: t('hide') }
  return (
    <Form form={form} className="max-w-lg">
      <input type="hidden" name="username" autoComplete="username" value={email} />
      <PasswordInput
        {...form.field('current')}
        {...words}
        label={t('current')}
        autoComplete="current-password"
      />
      <PasswordInput
        {...form.field('password')}
        {...words}
        label={t('next')}
        hint={t('hint')}
        autoComplete="new-password"
      />
      <div>
        <SubmitButton variant="secondary" pending={form.pending}>
          {t('save')}
        </SubmitButton>
      </div>
    </Form>
  )
}
