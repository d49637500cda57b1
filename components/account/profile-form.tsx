'use client'

import { useTranslations } from 'next-intl'
import type { z } from 'zod'
import { updateProfileInput } from '../../lib/account/account-schema'
import { type Locale, locales } from '../../lib/shared/locale'
import type { Result } from '../../lib/shared/result'
import { Form } from '../forms/form'
import { Select } from '../forms/select'
import { SubmitButton } from '../forms/submit-button'
import { TextInput } from '../forms/text-input'
import { useServerForm } from '../forms/use-server-form'
import { languageNames } from '../frame/language-names'
import { useRouter } from '../ui/navigation'
import { showToast } from '../ui/toast'

type Input = z.infer<typeof updateProfileInput>

type ProfileFormProps = {
  readonly values: Input
  readonly action: (input: Input) => Promise<Result<{ readonly locale: Locale }>>
}

/** Name and language of the person who reads the page; a new language is shown at once. */
export function ProfileForm({ values, action }: ProfileFormProps) {
  const t = useTranslations('account.profile')
  const router = useRouter()
  const form = useServerForm(updateProfileInput, action, {
    values,
    draftKey: 'account-profile',
    onSaved: ({ locale }) => {
      showToast({ title: t('saved'), tone: 'good' })
      router.replace('/account', { locale })
    },
  })
  return (
    <Form form={form} className="max-w-lg">
      <TextInput
        {...form.field('name')}
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="name"
      />
      <Select
        {...form.field('locale')}
        label={t('language')}
        hint={t('languageHint')}
        options={locales.map((value) => ({ value, label: languageNames[value] }))}
      />
      <div>
        <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
      </div>
    </Form>
  )
}
