'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { Select } from '@/components/forms/select'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { useRouter } from '@/components/ui/navigation'
import { createTenderInput } from '@/lib/selection/tenders/tender-schema'
import { type Locale, locales } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'
import { ProcedureChoice } from '../procedure/procedure-choice'

export type TemplateChoice = {
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly kind: 'insurer' | 'provider'
}

const empty = 'empty'

/** A new tender: what it is called, what it chooses, and the template it starts from. */
export function NewTenderForm({
  locale,
  currency,
  timeZone,
  templates,
  templateId,
  create,
}: {
  locale: Locale
  currency: string
  timeZone: string
  templates: readonly TemplateChoice[]
  /** The template chosen on the page before; null for the first of the list. */
  templateId: string | null
  create: (input: unknown) => Promise<Result<{ tenderId: string }>>
}) {
  const t = useTranslations('tenders.form')
  const router = useRouter()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const form = useServerForm(createTenderInput, create, {
    values: {
      title: { [locale]: '' },
      description: { [locale]: '' },
      reference: '',
      currency,
      timeZone,
      kind: templates.find(({ id }) => id === templateId)?.kind ?? ('insurer' as const),
      procedure: 'light' as 'light' | 'formal',
      templateId: templateId ?? templates[0]?.id ?? null,
      idempotencyKey,
    },
    draftKey: 'new-tender',
    onSaved: ({ tenderId }) => router.push(`/selection/tenders/${tenderId}`),
  })
  const template = form.choice('templateId')
  const others = locales.filter((other) => other !== locale)
  return (
    <Form form={form} className="stack max-w-2xl">
      <TextInput {...form.field(`title.${locale}`)} label={t('title')} hint={t('titleHint')} />
      <details>
        <summary className="min-h-6 cursor-pointer text-ink-2">{t('otherLanguages')}</summary>
        <div className="stack pt-3">
          {others.map((other) => (
            <TextInput
              key={other}
              {...form.field(`title.${other}`)}
              label={t('titleIn', { language: t(`languages.${other}`) })}
              optional
            />
          ))}
        </div>
      </details>
      <TextInput {...form.field('reference')} label={t('reference')} hint={t('referenceHint')} />
      <Select
        {...form.field('kind')}
        label={t('kind')}
        options={(['insurer', 'provider'] as const).map((value) => ({
          value,
          label: t(`kinds.${value}`),
        }))}
      />
      <RadioCards
        {...template}
        label={t('template')}
        value={template.value ?? empty}
        onValueChange={(value) => template.onValueChange(value === empty ? null : value)}
        options={[
          ...templates.map(({ id, title, detail }) => ({ value: id, label: title, hint: detail })),
          { value: empty, label: t('empty'), hint: t('emptyHint') },
        ]}
      />
      <ProcedureChoice choice={form.choice('procedure')} />
      <TextArea
        {...form.field(`description.${locale}`)}
        label={t('description')}
        optional
        rows={4}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextInput {...form.field('currency')} label={t('currency')} hint={t('currencyHint')} />
        <TextInput {...form.field('timeZone')} label={t('timeZone')} hint={t('timeZoneHint')} />
      </div>
      <div>
        <SubmitButton pending={form.pending}>{t('create')}</SubmitButton>
      </div>
    </Form>
  )
}
