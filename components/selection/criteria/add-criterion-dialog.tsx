'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { Form } from '@/components/forms/form'
import { RadioCards } from '@/components/forms/radio-cards'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextInput } from '@/components/forms/text-input'
import { useServerForm } from '@/components/forms/use-server-form'
import { Dialog } from '@/components/ui/dialog'
import { type CriterionContent, criterionContent } from '@/lib/selection/criteria/criterion-schema'
import type { Result } from '@/lib/shared/result'
import { knownLanguages } from './known-languages'
import { LocalizedInput } from './localized-input'

const start = criterionContent.pick({ code: true, kind: true, title: true })

type AddCriterionDialogProps = {
  readonly domainTitle: string
  /** The code offered: the next free one of the domain. */
  readonly code: string
  readonly save: (content: CriterionContent, idempotencyKey: string) => Promise<Result<unknown>>
  readonly close: () => void
}

/** A criterion begins with a code, a kind and a title; everything else follows in its editor. */
export function AddCriterionDialog({ domainTitle, code, save, close }: AddCriterionDialogProps) {
  const t = useTranslations('tenders.criteria.criterionDialog')
  const tEditor = useTranslations('tenders.editor')
  const locale = useLocale()
  const [idempotencyKey] = useState(() => crypto.randomUUID())
  const form = useServerForm(
    start,
    async (input) =>
      underContent(
        await save(
          emptyCriterion({ ...input, title: knownLanguages(input.title) }),
          idempotencyKey,
        ),
      ),
    { values: { code, kind: 'weighted' as const, title: { en: '', pt: '', fr: '' } } },
  )
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) close()
      }}
      title={t('title', { domain: domainTitle })}
      description={t('lead')}
      size="sm"
    >
      <Form form={form} label={t('title', { domain: domainTitle })}>
        <TextInput {...form.field('code')} label={tEditor('code')} autoComplete="off" />
        <LocalizedInput
          label={tEditor('title')}
          locale={locale}
          fieldOf={(language) => form.field(`title.${language}`)}
          error={form.choice('title').error}
        />
        <RadioCards
          {...form.choice('kind')}
          label={tEditor('kind')}
          options={[
            {
              value: 'weighted',
              label: tEditor('kindWeighted'),
              hint: tEditor('kindWeightedHint'),
            },
            {
              value: 'knock_out',
              label: tEditor('kindKnockOut'),
              hint: tEditor('kindKnockOutHint'),
            },
          ]}
        />
        <div>
          <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </Dialog>
  )
}

const emptyCriterion = (
  begun: Pick<CriterionContent, 'code' | 'kind' | 'title'>,
): CriterionContent => ({
  ...begun,
  description: {},
  unit: {},
  evidenceRequired: {},
  valueFunction: null,
  knockOut: null,
  minimumValue: null,
})

/** The server names fields under `content`; this form has them at the top. */
function underContent(result: Result<unknown>): Result<unknown> {
  if (result.ok || !result.failure.fields) return result
  const fields = Object.entries(result.failure.fields).map(([name, message]) => [
    name.replace(/^content\./, ''),
    message,
  ])
  return { ok: false, failure: { ...result.failure, fields: Object.fromEntries(fields) } }
}
