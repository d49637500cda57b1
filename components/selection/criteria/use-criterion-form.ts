'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { fieldText } from '@/components/forms/failure-text'
import { useServerForm } from '@/components/forms/use-server-form'
import { type CriterionContent, criterionContent } from '@/lib/selection/criteria/criterion-schema'
import { type Locale, locales } from '@/lib/shared/locale'
import type { FailureCode, Result } from '@/lib/shared/result'
import { nestedMessages } from './nested-messages'

const schema = z.object({ content: criterionContent })

export type CriterionInput = z.input<typeof schema>

/** What the parts of the form share. */
export type CriterionFormControl = ReturnType<typeof useCriterionForm>

export type CriterionFormProps = {
  readonly content: CriterionContent
  /** Place of the domain, which gives the hue. */
  readonly domain: number
  /** The kind may not change: something hangs on the criterion. */
  readonly isKindFixed: boolean
  readonly draftKey?: string
  readonly save: (input: CriterionInput) => Promise<Result<unknown>>
  readonly onSaved: () => void
  /** Of the button that saves. */
  readonly saveLabel?: string
  /** Beside that button. */
  readonly aside?: ReactNode
  /** Said above the form after a refusal. */
  readonly explain?: (code: FailureCode | null) => ReactNode
}

/** The form over one criterion: its values, its flaws, and the language being written. */
export function useCriterionForm({ content, draftKey, save, onSaved }: CriterionFormProps) {
  const t = useTranslations()
  const [language, setLanguage] = useState<Locale>(useLocale())
  const form = useServerForm(schema, save, {
    values: { content: withLanguages(content) },
    onSaved,
    ...(draftKey ? { draftKey } : {}),
  })
  const values = form.rhf.watch('content')
  const messages = nestedMessages(form.rhf.formState.errors.content)
  const errors = Object.fromEntries(
    Object.entries(messages).map(([path, message]) => [path, fieldText(t, message)]),
  )
  return {
    form,
    values,
    /** Path within the content → what is wrong there. */
    errors,
    language,
    setLanguage,
    written: new Set(locales.filter((locale) => values.title[locale]?.trim())),
    flawed: new Set(
      locales.filter((locale) => Object.keys(errors).some((path) => path.endsWith(`.${locale}`))),
    ),
  }
}

/** Every language has a box, also where there is no text yet. */
const withLanguages = (content: CriterionContent): CriterionInput['content'] => ({
  ...content,
  title: { ...noTexts, ...content.title },
  description: { ...noTexts, ...content.description },
  unit: { ...noTexts, ...content.unit },
  evidenceRequired: { ...noTexts, ...content.evidenceRequired },
})

const noTexts = { en: '', pt: '', fr: '' }
