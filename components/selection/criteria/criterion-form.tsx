'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Card } from '@/components/ui/card'
import { Split } from '@/components/ui/split'
import { textIn } from '@/lib/shared/locale'
import { CriterionTexts } from './criterion-texts'
import { KnockOutFields } from './knock-out-fields'
import { knownLanguages } from './known-languages'
import { LanguageChoice } from './language-choice'
import { PreviewCard } from './preview-card'
import { ScaleCard } from './scale-card'
import { type CriterionFormProps, useCriterionForm } from './use-criterion-form'

/** Everything a criterion says, with the curve of its value function drawn while it is typed. */
export function CriterionForm(props: CriterionFormProps) {
  const { domain, isKindFixed, saveLabel, aside, explain } = props
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
          <SubmitButton pending={form.pending}>{saveLabel ?? t('save')}</SubmitButton>
          {aside}
        </div>
      </Split>
    </Form>
  )
}
