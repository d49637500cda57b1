'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit-button'
import { useServerForm } from '@/components/forms/use-server-form'
import { useRouter } from '@/components/ui/navigation'
import { createTemplateInput } from '@/lib/selection/templates/template-schema'
import type { Locale } from '@/lib/shared/locale'
import { LocalizedInput } from '../criteria/localized-input'
import type { TemplateActions } from './template-actions'

type NewTemplateFormProps = {
  readonly locale: Locale
  readonly templates: readonly {
    readonly id: string
    readonly title: string
    readonly detail: string
  }[]
  /** The template to copy, as the address says; null to start empty. */
  readonly copyOf: string | null
  readonly kind: 'insurer' | 'provider'
  readonly create: TemplateActions['create']
}

const empty = 'empty'

/** A template of one's own: a copy of another, or empty. */
export function NewTemplateForm({ locale, templates, copyOf, kind, create }: NewTemplateFormProps) {
  const t = useTranslations('templates')
  const tEnums = useTranslations('enums.tenderKind')
  const router = useRouter()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const form = useServerForm(createTemplateInput, create, {
    values: { title: { en: '', pt: '', fr: '' }, kind, copyOf, idempotencyKey },
    draftKey: 'new-template',
    onSaved: ({ templateId }) => router.push(`/selection/templates/${templateId}/edit`),
  })
  const chosen = form.choice('copyOf')
  return (
    <Form form={form} className="stack max-w-2xl">
      <LocalizedInput
        label={t('editor.title')}
        locale={locale}
        fieldOf={(language) => form.field(`title.${language}`)}
        error={form.choice('title').error}
      />
      <RadioCards
        {...chosen}
        label={t('new.startFrom')}
        value={chosen.value ?? empty}
        onValueChange={(value) => chosen.onValueChange(value === empty ? null : value)}
        options={[
          { value: empty, label: t('new.empty'), hint: t('new.emptyHint') },
          ...templates.map(({ id, title, detail }) => ({ value: id, label: title, hint: detail })),
        ]}
      />
      <Select
        {...form.field('kind')}
        label={t('editor.kind')}
        options={(['insurer', 'provider'] as const).map((value) => ({
          value,
          label: tEnums(value),
        }))}
      />
      <div>
        <SubmitButton pending={form.pending}>{t('new.create')}</SubmitButton>
      </div>
    </Form>
  )
}
