'use client'

import { useTranslations } from 'next-intl'
import {
  type InviteColleagueInput,
  inviteColleagueInput,
} from '../../../lib/selection/applications/registration-schema'
import type { Locale } from '../../../lib/shared/locale'
import type { Result } from '../../../lib/shared/result'
import { Form } from '../../forms/form'
import { Select } from '../../forms/select'
import { SubmitButton } from '../../forms/submit-button'
import { TextInput } from '../../forms/text-input'
import { useServerForm } from '../../forms/use-server-form'
import { showToast } from '../../ui/toast'

type InviteColleagueFormProps = {
  readonly name: string
  readonly email: string
  readonly locale: Locale
  readonly languages: readonly { readonly value: string; readonly label: string }[]
  readonly action: (input: InviteColleagueInput) => Promise<Result<unknown>>
}

export function InviteColleagueForm({ languages, action, ...values }: InviteColleagueFormProps) {
  const t = useTranslations('applications.colleagues')
  const form = useServerForm(inviteColleagueInput, action, {
    values,
    onSaved: () => showToast({ title: t('sent'), tone: 'good' }),
  })
  return (
    <Form form={form} label={t('invite')}>
      <TextInput {...form.field('name')} label={t('name')} autoComplete="off" />
      <TextInput {...form.field('email')} type="email" label={t('email')} autoComplete="off" />
      <Select {...form.field('locale')} label={t('locale')} options={languages} />
      <div>
        <SubmitButton pending={form.pending}>{t('submit')}</SubmitButton>
      </div>
    </Form>
  )
}
