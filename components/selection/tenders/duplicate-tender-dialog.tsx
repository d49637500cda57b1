'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { useRouter } from '@/components/ui/navigation'
import { duplicateTenderInput } from '@/lib/selection/tenders/tender-schema'
import type { LocalizedText } from '@/lib/shared/locale'
import type { Result } from '@/lib/shared/result'
import { LocalizedInput } from '../criteria/localized-input'

type DuplicateTenderDialogProps = {
  readonly tenderId: string
  readonly title: LocalizedText
  readonly duplicate: (input: unknown) => Promise<Result<{ tenderId: string }>>
  readonly close: () => void
}

/** A new draft with the same criteria; people, bids and evidence stay behind. */
export function DuplicateTenderDialog({
  tenderId,
  title,
  duplicate,
  close,
}: DuplicateTenderDialogProps) {
  const t = useTranslations('tenders')
  const locale = useLocale()
  const router = useRouter()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const form = useServerForm(duplicateTenderInput, duplicate, {
    values: {
      tenderId,
      reference: '',
      title: { en: '', pt: '', fr: '', ...title },
      idempotencyKey,
    },
    onSaved: (made) => router.push(`/selection/tenders/${made.tenderId}`),
  })
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
      title={t('menu.duplicateDialog.title')}
      description={t('menu.duplicateDialog.lead')}
      size="sm"
    >
      <Form form={form} label={t('menu.duplicateDialog.title')}>
        <LocalizedInput
          label={t('form.title')}
          locale={locale}
          fieldOf={(language) => form.field(`title.${language}`)}
          error={form.choice('title').error}
        />
        <TextInput
          {...form.field('reference')}
          label={t('form.reference')}
          hint={t('form.referenceHint')}
          autoComplete="off"
        />
        <div>
          <SubmitButton pending={form.pending}>{t('menu.duplicateDialog.act')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}
