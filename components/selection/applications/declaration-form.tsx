'use client'

import { useTranslations } from 'next-intl'
import {
  type DeclareBidInput,
  declareBidInput,
} from '../../../lib/selection/applications/application-schema'
import type { Locale } from '../../../lib/shared/locale'
import type { Result } from '../../../lib/shared/result'
import { Checkbox } from '../../forms/checkbox'
import { Form } from '../../forms/form'
import { SubmitButton } from '../../forms/submit-button'
import { TextInput } from '../../forms/text-input'
import { useServerForm } from '../../forms/use-server-form'
import { useRouter } from '../../ui/navigation'
import { showToast } from '../../ui/toast'

type DeclarationFormProps = {
  readonly tenderId: string
  readonly name: string
  readonly locale: Locale
  readonly action: (input: DeclareBidInput) => Promise<Result<unknown>>
}

export function DeclarationForm({ tenderId, name, locale, action }: DeclarationFormProps) {
  const t = useTranslations('applications.declaration')
  const router = useRouter()
  const values: DeclareBidInput = {
    ...{ tenderId, name, locale },
    ...{ eligible: false, noConflict: false, truth: false },
  }
  const form = useServerForm(declareBidInput, action, {
    values,
    onSaved: () => {
      showToast({ title: t('done'), tone: 'good' })
      router.push(`/applications/${tenderId}`)
    },
  })
  return (
    <Form form={form} label={t('title')}>
      {(['eligible', 'noConflict', 'truth'] as const).map((statement) => (
        <Checkbox key={statement} {...form.field(statement)} label={t(`statements.${statement}`)} />
      ))}
      <TextInput {...form.field('name')} label={t('name')} autoComplete="name" />
      <div>
        <SubmitButton pending={form.pending}>{t('submit')}</SubmitButton>
      </div>
    </Form>
  )
}
