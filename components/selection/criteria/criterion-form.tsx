'use client'

import { useLocale, useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { z } from 'zod'
import { fieldText } from '@/components/forms/failure-text'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { useServerForm } from '@/components/forms/use-server-form'
import { Card } from '@/components/ui/card'
import { Split } from '@/components/ui/split'
import { type CriterionContent, criterionContent } from '@/lib/selection/criteria/criterion-schema'
import { type Locale, locales, textIn } from '@/lib/shared/locale'
import type { FailureCode, Result } from '@/lib/shared/result'
import { CriterionTexts } from './criterion-texts'
import { KnockOutFields } from './knock-out-fields'
import { knownLanguages } from './known-languages'
import { LanguageChoice } from './language-choice'
import { nestedMessages } from './nested-messages'
import { PreviewCard } from './preview-card'
import { ScaleCard } from './scale-card'

const schema = z.object({ content: criterionContent })

export type CriterionInput = z.input<typeof schema>

export type CriterionFormControl = ReturnType<typeof useCriterionForm>

type CriterionFormProps = {
  readonly content: CriterionContent
  /** Place of the domain, which gives the hue. */
  readonly domain: number
  /** The kind may not change: something hangs on the criterion. */
  readonly isKindFixed: boolean
  readonly draftKey?: string
  readonly save: (input: CriterionInput) => Promise<Result<unknown>>
  readonly onSaved: () => void
  /** Beside the button that saves. */
  readonly aside?: ReactNode
  /** Said above the form after a refusal. */
  readonly explain?: (code: FailureCode | null) => ReactNode
}

/** Everything a criterion says, with the curve of its value function drawn while it is typed. */
export function CriterionForm(props: CriterionFormProps) {
  const { domain, isKindFixed, aside, explain } = props
  const t = useTranslations('tenders.editor')
  const control = useCriterionForm(props)
  const { form, language, setLanguage, values } = control
  const isWeighted = values.kind === 'weighted'
  const unit = textIn(knownLanguages(values.unit), useLocale())
  return (
    <Form form={form} label={t('pageTitle')}>
      {explain?.(form.failureCode)}
      <Split
        sideWidth="wide"
        side={
          <PreviewCard
            scale={isWeighted ? values.valueFunction : null}
            isShown={isWeighted}
            domain={domain}
            unit={unit}
          />
        }
      >
        <Card
          id="texts"
          title={t('texts')}
          subtitle={t('textsHint')}
          actions={
            <LanguageChoice
              value={language}
              onValueChange={setLanguage}
              written={control.written}
              flawed={control.flawed}
            />
          }
        >
          <CriterionTexts control={control} isKindFixed={isKindFixed} />
        </Card>
        {isWeighted ? (
          <ScaleCard control={control} domain={domain} unit={unit} />
        ) : (
          <KnockOutFields control={control} unit={unit} />
        )}
        <div className="flex flex-wrap items-center gap-3">
          <SubmitButton pending={form.pending}>{t('save')}</SubmitButton>
          {aside}
        </div>
      </Split>
    </Form>
  )
}

function useCriterionForm({ content, draftKey, save, onSaved }: CriterionFormProps) {
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
