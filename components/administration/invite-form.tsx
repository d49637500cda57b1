'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import { invitePersonInput } from '../../lib/administration/invitation-schema'
import { type Locale, locales } from '../../lib/shared/locale'
import type { Result } from '../../lib/shared/result'
import { Form } from '../forms/form'
import { Select } from '../forms/select'
import { SubmitButton } from '../forms/submit-button'
import { TextInput } from '../forms/text-input'
import { useServerForm } from '../forms/use-server-form'
import { languageNames } from '../frame/language-names'
import { showToast } from '../ui/toast'
import { RoleBoxes } from './role-boxes'

type Input = z.infer<typeof invitePersonInput>

type InviteFormProps = {
  readonly locale: Locale
  readonly action: (input: Input) => Promise<Result<unknown>>
  readonly onSent: () => void
}

/** Whom to invite, in which roles and language. */
export function InviteForm({ locale, action, onSent }: InviteFormProps) {
  const t = useTranslations('administration.invite')
  const form = useServerForm(invitePersonInput, action, {
    values: { name: '', email: '', roles: [], locale },
    draftKey: 'invite-person',
    onSaved: () => {
      const detail = t('sentTo', { email: form.rhf.getValues('email') })
      showToast({ title: t('sent'), detail, tone: 'good' })
      onSent()
    },
  })
  return (
    <Form form={form}>
      <div className="grid gap-5 md:grid-cols-2">
        <TextInput {...form.field('name')} label={t('name')} autoComplete="off" />
        <TextInput {...form.field('email')} label={t('email')} type="email" autoComplete="off" />
      </div>
      <div className="max-w-64">
        <Select
          {...form.field('locale')}
          label={t('language')}
          options={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
      </div>
      <RoleBoxes {...form.choice('roles')} label={t('roles')} />
      <div>
        <SubmitButton pending={form.pending}>{t('send')}</SubmitButton>
      </div>
    </Form>
  )
}
