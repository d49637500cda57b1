'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { domainContent } from '@/lib/selection/criteria/criterion-schema'
import type { LocalizedText } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'
import { knownLanguages } from './known-languages'
import { LocalizedInput } from './localized-input'

export type DomainTexts = { readonly code: string; readonly title: LocalizedText }

type DomainDialogProps = {
  /** What is edited; the next free code and no title for a new domain. */
  readonly domain: DomainTexts
  readonly isNew: boolean
  readonly save: (
    domain: DomainTexts & { readonly idempotencyKey: string },
  ) => Promise<Result<unknown>>
  readonly close: (isSaved: boolean) => void
}

/** Code and title of a domain, new or not. */
export function DomainDialog({ domain, isNew, save, close }: DomainDialogProps) {
  const t = useTranslations('tenders.criteria.domainDialog')
  const locale = useLocale()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const { code, title } = domain
  const form = useServerForm(
    domainContent,
    (input) => save({ ...input, title: knownLanguages(input.title), idempotencyKey }),
    {
      values: { code, title: { en: '', pt: '', fr: '', ...title } },
      onSaved: () => close(true),
    },
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close(false)
      }}
      size="sm"
      title={isNew ? t('addTitle') : t('editTitle')}
    >
      <Form form={form} label={isNew ? t('addTitle') : t('editTitle')}>
        <TextInput
          {...form.field('code')}
          label={t('code')}
          hint={t('codeHint')}
          autoComplete="off"
        />
        <LocalizedInput
          label={t('title')}
          locale={locale}
          fieldOf={(language) => form.field(`title.${language}`)}
          error={form.choice('title').error}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
