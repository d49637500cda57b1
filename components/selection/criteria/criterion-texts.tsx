'use client'

import { useTranslations } from 'next-intl'
import { RadioCards } from '@/components/forms/radio-cards'
import { TextInput } from '@/components/forms/text-input'
import { TextInLanguage } from './localized-input'
import type { CriterionFormControl } from './use-criterion-form'

type CriterionTextsProps = {
  readonly control: CriterionFormControl
  readonly isKindFixed: boolean
}

/** Code, kind, and the texts in the language chosen above them. */
export function CriterionTexts({ control, isKindFixed }: CriterionTextsProps) {
  const t = useTranslations('tenders.editor')
  const { form, language, errors, values } = control
  const inLanguage = (name: 'title' | 'description' | 'evidenceRequired' | 'unit') => ({
    language,
    fieldOf: (locale: typeof language) => form.field(`content.${name}.${locale}`),
    error: errors[name],
  })
  return (
    <div className="stack">
      <div className="grid items-start gap-4 sm:grid-cols-[8rem_minmax(0,1fr)]">
        <TextInput {...form.field('content.code')} label={t('code')} autoComplete="off" />
        <TextInLanguage {...inLanguage('title')} label={t('title')} />
      </div>
      <TextInLanguage {...inLanguage('description')} label={t('description')} rows={3} optional />
      <TextInLanguage {...inLanguage('evidenceRequired')} label={t('evidence')} rows={2} optional />
      <div className="sm:max-w-80">
        <TextInLanguage {...inLanguage('unit')} label={t('unit')} hint={t('unitHint')} optional />
      </div>
      <RadioCards
        {...form.choice('content.kind')}
        label={t('kind')}
        columns={2}
        options={[
          {
            value: 'weighted',
            label: t('kindWeighted'),
            hint: t('kindWeightedHint'),
            disabled: isKindFixed && values.kind !== 'weighted',
          },
          {
            value: 'knock_out',
            label: t('kindKnockOut'),
            hint: t('kindKnockOutHint'),
            disabled: isKindFixed && values.kind !== 'knock_out',
          },
        ]}
        {...(isKindFixed ? { hint: t('kindFixed') } : {})}
      />
    </div>
  )
}
